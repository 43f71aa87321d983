-- What each column is for, and what it gives away to whoever reads it: docs/threat-model.md.
-- ids and sealed bytes only: no names, no kinds, no days.
create table instance (
    id bytea not null primary key,
    pepper_check bytea not null
);

create table holder (
    id bytea not null primary key,
    public_key bytea not null,
    sealed_private_key bytea not null
);

create table space (
    id bytea not null primary key,
    key_version bigint not null
);

create table membership (
    holder_id bytea not null references holder (id),
    space_id bytea not null references space (id),
    key_version bigint not null,
    sealed_key bytea not null,
    scope text not null,
    ends_at bigint not null,
    own boolean not null,
    primary key (space_id, holder_id)
);
create index membership_of_holder on membership (holder_id);

create table drawer (
    space_id bytea not null references space (id),
    tag bytea not null,
    revision bigint not null,
    key_version bigint not null,
    sealed bytea not null,
    primary key (space_id, tag)
);

create table record (
    space_id bytea not null references space (id),
    id bytea not null,
    drawer_tag bytea not null,
    revision bigint not null,
    form_version bigint not null,
    key_version bigint not null,
    sealed bytea not null,
    primary key (space_id, id)
);
create index record_of_drawer on record (space_id, drawer_tag, id, revision);
