-- Tokens of programs that may ask the coach, such as an editor. Neither the token nor what it is called is here.
create table writing_token (
    token_hash bytea not null primary key,
    holder_id bytea not null references holder (id),
    -- the first second of the day it was last used on, 0 before
    used_at bigint not null
);
create index writing_token_of_holder on writing_token (holder_id);
