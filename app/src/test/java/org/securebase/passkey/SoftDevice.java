package org.securebase.passkey;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device and a browser in one, which answers as real ones do, and can be told to cheat in one thing at a time. It takes
 * the options that the server gives and makes the JSON that the script sends.
 */
final class SoftDevice {

    static final String ORIGIN = "http://localhost";

    private static final byte PRESENT = AuthenticatorData.BIT_UP;
    private static final byte OWNER = AuthenticatorData.BIT_UV;

    private final JsonMapper json = new JsonMapper();
    private final byte[] id = random(24);
    private final KeyPair keys = keys();
    private byte[] userHandle = {};
    private long count;

    String origin = ORIGIN;
    String rpId = "localhost";
    boolean knowsOwner = true;
    boolean counts = true;
    boolean signsWithAnotherKey;

    static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    byte[] id() {
        return id.clone();
    }

    /** Makes the passkey that these options ask for. */
    String make(String options) {
        JsonNode asked = json.readTree(options);
        userHandle = Base64.getUrlDecoder().decode(asked.at("/user/id").asString());
        AttestedCredentialData credential = new AttestedCredentialData(
                AAGUID.ZERO, id, EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256));
        byte[] attestation = new ObjectConverter()
                .getCborConverter()
                .writeValueAsBytes(new AttestationObject(
                        new AuthenticatorData<>(
                                sha256(rpId.getBytes(StandardCharsets.UTF_8)),
                                (byte) (flags() | AuthenticatorData.BIT_AT),
                                0,
                                credential),
                        new NoneAttestationStatement()));
        return credential(Map.of(
                "clientDataJSON", text(clientData("webauthn.create", asked)),
                "attestationObject", text(attestation),
                "transports", new String[] {"internal", "carrier-pigeon"}));
    }

    /** Signs the challenge of these options. */
    String use(String options) {
        JsonNode asked = json.readTree(options);
        byte[] clientData = clientData("webauthn.get", asked);
        byte[] data = ByteBuffer.allocate(37)
                .put(sha256(rpId.getBytes(StandardCharsets.UTF_8)))
                .put(flags())
                .putInt((int) (counts ? ++count : 0))
                .array();
        return credential(Map.of(
                "clientDataJSON", text(clientData),
                "authenticatorData", text(data),
                "signature", text(signature(data, sha256(clientData))),
                "userHandle", text(userHandle)));
    }

    /** Says to be that of someone else. */
    void claimToBe(SoftDevice other) {
        userHandle = other.userHandle.clone();
    }

    /** What was copied of it does not know of later uses. */
    void forgetLastUse() {
        count--;
    }

    private byte flags() {
        return (byte) (PRESENT | (knowsOwner ? OWNER : 0));
    }

    private byte[] clientData(String type, JsonNode asked) {
        return json.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.at("/challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    private String credential(Map<String, Object> response) {
        return json.writeValueAsString(Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
    }

    private byte[] signature(byte[] data, byte[] clientDataHash) {
        try {
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes(data);
            signed.writeBytes(clientDataHash);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign((signsWithAnotherKey ? keys() : keys).getPrivate());
            signature.update(signed.toByteArray());
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
