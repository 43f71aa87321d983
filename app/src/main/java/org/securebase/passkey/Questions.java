package org.securebase.passkey;

import java.util.List;
import java.util.Map;
import org.securebase.vault.HolderId;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticationExtensionsClientInput;
import org.springframework.security.web.webauthn.api.AuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInput;
import org.springframework.security.web.webauthn.api.ImmutableAuthenticationExtensionsClientInputs;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

/** What a device is asked: to make a passkey, or to use one. Always that it checks who holds it. */
final class Questions {

    /** Shown by the device beside the person's own words for the passkey. */
    private static final String SITE_NAME = "Securebase";

    private static final AuthenticationExtensionsClientInputs PRF = new ImmutableAuthenticationExtensionsClientInputs(
            List.<AuthenticationExtensionsClientInput>of(new ImmutableAuthenticationExtensionsClientInput<>(
                    "prf", Map.of("eval", Map.of("first", Prf.salt())))));

    private Questions() {}

    /** To make one that signs in without a name, unless one of these is on the device. */
    static PublicKeyCredentialCreationOptions make(
            Site site, Challenge challenge, HolderId holder, String label, List<PasskeyRow> unless) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site(site))
                .user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(UserHandle.of(holder))
                        .name(label)
                        .displayName(label)
                        .build())
                .challenge(new Bytes(challenge.bytes()))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(described(unless))
                .timeout(Challenge.LIFE)
                .extensions(PRF)
                .build();
    }

    private static PublicKeyCredentialRpEntity site(Site site) {
        return PublicKeyCredentialRpEntity.builder()
                .id(site.rpId())
                .name(SITE_NAME)
                .build();
    }

    /** To use one of these; any that the person picks if there are none. */
    static PublicKeyCredentialRequestOptions use(Site site, Challenge challenge, List<PasskeyRow> oneOf) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(site.rpId())
                .challenge(new Bytes(challenge.bytes()))
                .allowCredentials(described(oneOf))
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Challenge.LIFE)
                .extensions(PRF)
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> described(List<PasskeyRow> passkeys) {
        return passkeys.stream()
                .map(row -> PublicKeyCredentialDescriptor.builder()
                        .type(PublicKeyCredentialType.PUBLIC_KEY)
                        .id(new Bytes(row.credentialId()))
                        .transports(StoredCredential.transports(row))
                        .build())
                .toList();
    }
}
