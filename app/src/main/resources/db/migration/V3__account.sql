-- Who may sign in, and who has. No name and no address is here: only keyed hashes of them.
create table account (
    holder_id bytea not null primary key references holder (id),
    handle_hash bytea not null
);
create unique index account_by_handle on account (handle_hash);

-- A session is good only while its epoch is that of its holder; ending all of them at once is one more here.
create table session_epoch (
    holder_id bytea not null primary key references holder (id),
    epoch bigint not null
);

create table session (
    id_hash bytea not null primary key,
    holder_id bytea not null references holder (id),
    -- stays when the session gets a new id
    device_id bytea not null,
    -- empty while it is known who came and their vault is not open yet
    sealed_key bytea not null,
    epoch bigint not null,
    began_at bigint not null,
    used_at bigint not null,
    ends_at bigint not null,
    has_pin boolean not null,
    locked boolean not null,
    pin_failures bigint not null,
    proved_at bigint not null
);
create index session_of_holder on session (holder_id);

create table throttle (
    subject bytea not null primary key,
    failures bigint not null,
    next_at bigint not null,
    ends_at bigint not null
);
create index throttle_by_end on throttle (ends_at);
