package org.securebase.passkey;

import org.securebase.passkey.Refused.Why;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a browser sends of a device's answer, and writes what the device is asked, both as JSON in the form of
 * WebAuthn level 3, section 5.1. Safe for any thread.
 */
final class Answers {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> ATTESTATION =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ASSERTION =
            new TypeReference<>() {};

    private Answers() {}

    /** The options of Spring Security, as a browser takes them. */
    static String json(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** What a new passkey says of itself. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String json) {
        return complete(read(json, ATTESTATION));
    }

    /** What a passkey says to a challenge. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String json) {
        return complete(read(json, ASSERTION));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        if (json.isEmpty()) {
            throw new Refused(Why.EMPTY);
        }
        try {
            JsonNode tree = JSON.readTree(json);
            demandNoKeyIn(tree);
            return JSON.treeToValue(tree, JSON.constructType(type));
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            throw new Refused(Why.WRONG);
        }
    }

    /** What opens a vault is sent beside this; in here it could reach what checks and logs answers. */
    private static void demandNoKeyIn(JsonNode answer) {
        if (answer.path("clientExtensionResults").has("prf")) {
            throw new Refused(Why.WRONG);
        }
    }

    /** Whatever was left out of the JSON is null here, whatever the types say. */
    @SuppressWarnings("ConstantValue")
    private static <T extends PublicKeyCredential<?>> T complete(T answer) {
        if (answer == null || answer.getRawId() == null || answer.getResponse() == null) {
            throw new Refused(Why.WRONG);
        }
        return answer;
    }
}
