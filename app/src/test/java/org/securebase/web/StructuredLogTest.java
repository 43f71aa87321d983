package org.securebase.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server writes of an event, with the settings that it really has. */
class StructuredLogTest {

    private static final String SECRET = "dear diary";

    @Test
    void isOneObjectALineAndDoesNotQuoteWhatAnExceptionSays() throws IOException {
        Throwable failure = new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        String line = line(failure);
        assertThat(line.lines()).hasSize(1);
        JsonNode event = JsonMapper.shared().readTree(line);
        assertThat(event.at("/message").asString()).isEqualTo("A request failed");
        assertThat(event.at("/log/level").asString()).isEqualTo("ERROR");
        assertThat(event.at("/@timestamp").asString()).isNotEmpty();
        assertThat(event.at("/error/stack_trace").asString())
                .contains(
                        "java.lang.IllegalStateException", "caused by java.lang.IllegalArgument", "StructuredLogTest");
        assertThat(line).doesNotContain(SECRET);
    }

    private static String line(Throwable failure) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addLast(new ResourcePropertySource("classpath:application.properties"));
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(environment.getRequiredProperty("logging.structured.format.console"));
        encoder.start();
        LoggingEvent event = new LoggingEvent(
                StructuredLogTest.class.getName(),
                context.getLogger("org.securebase.web"),
                Level.ERROR,
                "A request failed",
                failure,
                null);
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
