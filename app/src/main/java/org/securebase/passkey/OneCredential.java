package org.securebase.passkey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/**
 * All that Spring Security sees while it checks one answer: the passkey it must come from, if any. What it would store
 * is left to the caller, whose transaction it belongs in. Belongs to one request.
 */
final class OneCredential implements UserCredentialRepository, PublicKeyCredentialUserEntityRepository {

    private @Nullable CredentialRecord record;

    OneCredential(@Nullable CredentialRecord known) {
        this.record = known;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return record != null && record.getCredentialId().equals(credentialId) ? record : null;
    }

    @Override
    public void save(CredentialRecord checked) {
        record = checked;
    }

    @Override
    public PublicKeyCredentialUserEntity findById(Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder().id(id).name("").build();
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return record == null ? List.of() : List.of(record);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return null;
    }

    @Override
    public void save(PublicKeyCredentialUserEntity person) {
        throw new UnsupportedOperationException("people are not kept here");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("nothing is deleted while an answer is checked");
    }
}
