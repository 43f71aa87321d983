-- The user key of a holder, wrapped once for each way to it.
create table key_wrap (
    holder_id bytea not null references holder (id),
    -- passphrase, recovery or passkey
    way text not null,
    -- what finds it: empty for a passphrase, from the code for a recovery code, from the credential for a passkey
    lookup bytea not null,
    -- how the passphrase was hashed: format, memory in KiB, passes, lanes, salt; empty for the others
    hashing bytea not null,
    verifier bytea not null,
    sealed_key bytea not null,
    key_check bytea not null,
    primary key (holder_id, way, lookup)
);
create unique index key_wrap_by_recovery on key_wrap (lookup) where way = 'recovery';
