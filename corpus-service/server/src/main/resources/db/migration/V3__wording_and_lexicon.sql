-- What speeches are compared by; derived from speech.body and made anew when the version is another.
create table wording (
  office    text    not null,
  speech_id text    not null,
  number    bigint  generated always as identity unique,
  version   integer not null,
  -- letters and digits only, for finding quotations
  folded    text    not null,
  primary key (office, speech_id),
  foreign key (office, speech_id) references speech (office, id) on delete cascade
);
-- read whole, row after row
alter table wording alter column folded set storage external;

create table fingerprint (
  office         text   not null,
  hash           bigint not null,
  wording_number bigint not null references wording (number) on delete cascade,
  primary key (office, hash, wording_number)
);
create index fingerprint_wording on fingerprint (wording_number);

-- What an office wants its texts to keep to; empty until it imports a list of its own.
create table lexicon_entry (
  office      text        not null,
  id          text        not null,
  kind        text        not null
    check (kind in ('FORMULATION', 'LOCAL_TERM', 'NAME_WITH_POST', 'PROTOCOL_ORDER', 'PERSON_NOT_TO_QUOTE')),
  term        text        not null,
  variants    varchar[]   not null,
  post        text,
  position    integer,
  since       text,
  until       text,
  note        text,
  imported_at timestamptz not null,
  primary key (office, id)
);
create index lexicon_entry_order on lexicon_entry (office, kind, position, term);
