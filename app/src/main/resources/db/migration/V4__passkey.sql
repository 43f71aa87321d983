-- Passkeys: what checks that one was used, and whose it is. Neither its name nor what device it lies on is here.
create table passkey (
    credential_id bytea not null primary key,
    holder_id bytea not null references holder (id),
    public_key bytea not null,
    sign_count bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    -- ways in which the browser may reach it, such as internal,hybrid
    transports text not null,
    -- the first second of the day it was last used on
    used_at bigint not null
);
create index passkey_of_holder on passkey (holder_id);

-- Challenges that were answered, until they would be too old anyway: each is good for one answer.
create table passkey_answered (
    challenge_hash bytea not null primary key,
    ends_at bigint not null
);
create index passkey_answered_by_end on passkey_answered (ends_at);
