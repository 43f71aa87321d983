package org.securebase.passkey;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.securebase.passkey.Refused.Why;
import org.securebase.vault.HolderId;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/**
 * Checks what devices answer, as the relying party of WebAuthn level 3, sections 7.1 and 7.2. The steps are Spring
 * Security's; to whom a passkey belongs and that a credential is the one attested is looked at here. Stores nothing.
 */
final class RelyingParty {

    private static final int LONGEST_ID_BYTES = 1_023;
    /** Where authenticator data holds its flags, and which of them says that the passkey was backed up. */
    private static final int FLAGS = 32;

    private static final int BACKED_UP = 0x10;

    private final Site site;

    RelyingParty(Site site) {
        this.site = site;
    }

    /** @throws Refused if this is not a new passkey made for this challenge */
    PasskeyRow registered(HolderId holder, Challenge challenge, String answer, long day) {
        PublicKeyCredential<AuthenticatorAttestationResponse> sent = Answers.attestation(answer);
        PublicKeyCredentialCreationOptions asked = Questions.make(site, challenge, holder, "", List.of());
        try {
            CredentialRecord made = operations(new OneCredential(null))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            asked, new RelyingPartyPublicKey(sent, "passkey")));
            demandAttested(sent);
            return row(holder, made, day);
        } catch (RuntimeException refused) {
            throw new Refused(Why.WRONG);
        }
    }

    /** The id beside an attestation is only what the browser says. */
    private static void demandAttested(PublicKeyCredential<AuthenticatorAttestationResponse> sent) {
        byte[] id = sent.getRawId().getBytes();
        byte[] attested = StoredCredential.credentialId(
                sent.getResponse().getAttestationObject().getBytes());
        if (id.length > LONGEST_ID_BYTES || !Arrays.equals(id, attested)) {
            throw new Refused(Why.WRONG);
        }
    }

    private static PasskeyRow row(HolderId holder, CredentialRecord made, long day) {
        return new PasskeyRow(
                made.getCredentialId().getBytes(),
                holder,
                made.getPublicKey().getBytes(),
                made.getSignatureCount(),
                made.isBackupEligible(),
                made.isBackupState(),
                StoredCredential.transports(made.getTransports()),
                day);
    }

    /**
     * The passkey after the use that this answer shows.
     *
     * @throws Refused if it is not this passkey's answer to this challenge
     */
    PasskeyRow used(
            PasskeyRow passkey,
            Challenge challenge,
            PublicKeyCredential<AuthenticatorAssertionResponse> answer,
            long day) {
        try {
            demandHolder(passkey, answer.getResponse().getUserHandle());
            OneCredential credential = new OneCredential(StoredCredential.of(passkey));
            operations(credential)
                    .authenticate(
                            new RelyingPartyAuthenticationRequest(Questions.use(site, challenge, List.of()), answer));
            CredentialRecord after = credential.findByCredentialId(new Bytes(passkey.credentialId()));
            return after(passkey, Objects.requireNonNull(after), answer, day);
        } catch (RuntimeException refused) {
            throw new Refused(Why.WRONG);
        }
    }

    /** Every passkey made here is one that names its person. */
    private static void demandHolder(PasskeyRow passkey, @Nullable Bytes userHandle) {
        if (!UserHandle.of(passkey.holder()).equals(userHandle)) {
            throw new Refused(Why.WRONG);
        }
    }

    private static PasskeyRow after(
            PasskeyRow before,
            CredentialRecord after,
            PublicKeyCredential<AuthenticatorAssertionResponse> answer,
            long day) {
        int flags = answer.getResponse().getAuthenticatorData().getBytes()[FLAGS];
        return new PasskeyRow(
                before.credentialId(),
                before.holder(),
                before.publicKey(),
                after.getSignatureCount(),
                before.backupEligible(),
                (flags & BACKED_UP) != 0,
                before.transports(),
                day);
    }

    private Webauthn4JRelyingPartyOperations operations(OneCredential seen) {
        PublicKeyCredentialRpEntity party = PublicKeyCredentialRpEntity.builder()
                .id(site.rpId())
                .name(site.rpId())
                .build();
        return new Webauthn4JRelyingPartyOperations(seen, seen, party, Set.of(site.origin()));
    }
}
