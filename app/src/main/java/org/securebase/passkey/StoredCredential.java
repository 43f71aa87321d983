package org.securebase.passkey;

import com.webauthn4j.converter.util.CborConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/**
 * Makes of a row what Spring Security checks an answer against. It reads the key and the count from the attestation of
 * the registration; that is not kept, since it also tells the model of the device. One is written anew from the row,
 * with the count of the last use, so that a copied device shows.
 */
final class StoredCredential {

    private static final byte ALWAYS = AuthenticatorData.BIT_UP | AuthenticatorData.BIT_UV | AuthenticatorData.BIT_AT;
    private static final int SHA_256_BYTES = 32;
    private static final CborConverter CBOR = new ObjectConverter().getCborConverter();

    private StoredCredential() {}

    static CredentialRecord of(PasskeyRow row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.credentialId()))
                .userEntityUserId(UserHandle.of(row.holder()))
                .publicKey(new ImmutablePublicKeyCose(row.publicKey()))
                .signatureCount(row.signCount())
                .uvInitialized(true)
                .backupEligible(row.backupEligible())
                .backupState(row.backedUp())
                .transports(transports(row))
                .attestationObject(new Bytes(attestation(row)))
                .label("")
                .build();
    }

    /** @throws RuntimeException if this is no attestation */
    static byte[] credentialId(byte[] attestation) {
        AttestationObject read = Objects.requireNonNull(CBOR.readValue(attestation, AttestationObject.class));
        return Objects.requireNonNull(read.getAuthenticatorData().getAttestedCredentialData())
                .getCredentialId();
    }

    private static byte[] attestation(PasskeyRow row) {
        COSEKey key = Objects.requireNonNull(CBOR.readValue(row.publicKey(), COSEKey.class));
        AttestedCredentialData credential = new AttestedCredentialData(AAGUID.ZERO, row.credentialId(), key);
        return CBOR.writeValueAsBytes(new AttestationObject(
                new AuthenticatorData<>(new byte[SHA_256_BYTES], flags(row), row.signCount(), credential),
                new NoneAttestationStatement()));
    }

    private static byte flags(PasskeyRow row) {
        int eligible = row.backupEligible() ? AuthenticatorData.BIT_BE : 0;
        int backedUp = row.backedUp() ? AuthenticatorData.BIT_BS : 0;
        return (byte) (ALWAYS | eligible | backedUp);
    }

    static Set<AuthenticatorTransport> transports(PasskeyRow row) {
        return Arrays.stream(row.transports().split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    /** Those that the standard names, and nothing else that a browser might say. */
    static String transports(Set<AuthenticatorTransport> said) {
        return Stream.of(AuthenticatorTransport.values())
                .filter(said::contains)
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
