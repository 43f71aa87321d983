package org.securebase.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A passkey that someone adds to their account, over the pages, for tests of other rooms. */
public final class OnePasskey {

    private OnePasskey() {}

    /**
     * @param session of somebody who has just shown that it is them
     * @return its id, as forms name it
     */
    public static String add(MockMvc server, Cookie session, String label) throws Exception {
        SoftDevice device = new SoftDevice();
        MockHttpServletResponse asked = server.perform(post("/account/passkeys/add/options")
                        .with(csrf())
                        .cookie(session)
                        .param("label", label))
                .andReturn()
                .getResponse();
        MockHttpServletResponse added = server.perform(post("/account/passkeys/add")
                        .with(csrf())
                        .cookie(session, Objects.requireNonNull(asked.getCookie("passkey")))
                        .param("label", label)
                        .param("credential", device.make(asked.getContentAsString())))
                .andReturn()
                .getResponse();
        assertThat(added.getRedirectedUrl()).isEqualTo("/account/passkeys?done=signs-in");
        return SoftDevice.text(device.id());
    }
}
