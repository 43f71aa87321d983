package org.securebase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Securebase {
    public static void main(String[] args) {
        SpringApplication.run(Securebase.class, args);
    }
}
