package org.securebase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser reads before it puts these pages on a home screen. */
@SpringBootTest(properties = "securebase.data=target/data-${test.fork:0}/links")
@AutoConfigureMockMvc
class ManifestTest {

    /** Of the width: how far from the middle a mark may reach that a system cuts to a circle. */
    private static final double SAFE = .4;

    @Autowired
    private MockMvc server;

    @Test
    void saysWhatItIsAndWhereASharedTextGoes() throws Exception {
        MockHttpServletResponse response = ask("/manifest.webmanifest");
        assertThat(response.getContentType()).startsWith("application/manifest+json");
        assertThat(response.getHeader("Cache-Control")).contains("max-age=86400", "public");
        assertThat(response.getHeader("Content-Security-Policy")).contains("manifest-src 'self'");
        assertThat(response.getHeaders("Set-Cookie")).isEmpty();
        JsonNode manifest = manifest();
        assertThat(manifest.path("short_name").stringValue()).isEqualTo("Securebase");
        assertThat(manifest.path("start_url").stringValue()).isEqualTo("/");
        assertThat(manifest.path("display").stringValue()).isEqualTo("standalone");
        JsonNode share = manifest.path("share_target");
        assertThat(share.path("action").stringValue()).isEqualTo("/share");
        assertThat(share.path("method").stringValue()).isEqualTo("POST");
        assertThat(share.path("enctype").stringValue()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(share.path("params").propertyNames()).containsExactlyInAnyOrder("title", "text", "url");
    }

    @Test
    void everyPageNamesIt() throws Exception {
        assertThat(ask("/help").getContentAsString())
                .contains("<link rel=\"manifest\" href=\"/manifest.webmanifest\">");
    }

    @Test
    void hasTheColourOfThePages() throws Exception {
        try (InputStream css = ManifestTest.class.getResourceAsStream("/static/css/web.css")) {
            assertThat(css).isNotNull();
            assertThat(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("--paper: light-dark("
                            + manifest().path("theme_color").stringValue() + ",");
        }
        assertThat(manifest().path("background_color")).isEqualTo(manifest().path("theme_color"));
    }

    @Test
    void itsIconsAreThereInTheSizesItSays() throws Exception {
        for (JsonNode icon : manifest().path("icons")) {
            BufferedImage picture = picture(icon);
            assertThat(picture.getWidth() + "x" + picture.getHeight())
                    .isEqualTo(icon.path("sizes").stringValue());
        }
        assertThat(manifest()
                        .path("icons")
                        .valueStream()
                        .map(icon -> icon.path("sizes").stringValue() + " "
                                + icon.path("purpose").stringValue())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"));
    }

    @Test
    void nothingIsCutOffAnIconThatIsCutToACircle() throws Exception {
        for (JsonNode icon : manifest().path("icons")) {
            if (icon.path("purpose").stringValue().equals("maskable")) {
                BufferedImage picture = picture(icon);
                assertThat(farthestFromTheGround(picture))
                        .isBetween(.2 * picture.getWidth(), SAFE * picture.getWidth());
            }
        }
    }

    /** How far from the middle the farthest point lies that has another colour than the corner, in pixels. */
    private static double farthestFromTheGround(BufferedImage picture) {
        int ground = picture.getRGB(0, 0);
        double middle = picture.getWidth() / 2.0;
        double farthest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getRGB(x, y) != ground) {
                    farthest = Math.max(farthest, Math.hypot(x + .5 - middle, y + .5 - middle));
                }
            }
        }
        return farthest;
    }

    private BufferedImage picture(JsonNode icon) throws Exception {
        MockHttpServletResponse response = ask(icon.path("src").stringValue());
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo(icon.path("type").stringValue());
        BufferedImage picture = read(response.getContentAsByteArray());
        assertThat(picture).isNotNull();
        return picture;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private JsonNode manifest() throws Exception {
        return new JsonMapper().readTree(ask("/manifest.webmanifest").getContentAsString());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return server.perform(get(path)).andReturn().getResponse();
    }
}
