package org.securebase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever follows links from the start page never meets a dead one. */
@SpringBootTest(properties = "securebase.data=target/data-${test.fork:0}/links")
@AutoConfigureMockMvc
class LinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int FIRST_ERROR = 400;

    /** Links that lead nowhere yet; none may. */
    private static final Set<String> AWAITED = Set.of();

    @Autowired
    private MockMvc mvc;

    @Test
    void noneIsDead() throws Exception {
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Set<String> dead = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(seen);
        while (!ahead.isEmpty()) {
            String path = ahead.pop();
            MockHttpServletResponse page = mvc.perform(get(path)).andReturn().getResponse();
            if (page.getStatus() >= FIRST_ERROR) {
                dead.add(path);
            }
            LINK.matcher(page.getContentAsString())
                    .results()
                    .map(link -> link.group(1))
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        assertThat(seen).contains("/help", "/leave", "/read", "/read/what-attachment-is");
        assertThat(dead).isEqualTo(AWAITED);
    }
}
