package org.securebase.communication;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What to keep in mind by who a message is to, from {@code content/fair-to-ask.yaml}. Safe to share between threads. */
@Component
class FairToAsk {
    private final Map<String, Advice> byRecipient;

    FairToAsk() throws IOException {
        byRecipient = Map.copyOf(Content.read("fair-to-ask.yaml", new TypeReference<Map<String, Advice>>() {}));
    }

    Advice of(Recipient recipient) {
        return Objects.requireNonNull(byRecipient.get(recipient.key()), recipient::key);
    }

    /** The keys that the file has. */
    Iterable<String> keys() {
        return byRecipient.keySet();
    }
}
