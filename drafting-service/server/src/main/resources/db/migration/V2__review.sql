-- What a person said of findings, the ticks of the fact sheet, the words of an office.

create table dismissal (
  office      text        not null,
  id          text        not null,
  draft_id    text,
  scope       text        not null check (scope in ('HERE', 'DRAFT', 'OFFICE')),
  rule        text        not null,
  quote       text        not null,
  context     text        not null,
  created_at  timestamptz not null,
  primary key (office, id),
  check ((scope = 'OFFICE') = (draft_id is null)),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index dismissal_draft on dismissal (office, draft_id);

create table fact_tick (
  office      text        not null,
  draft_id    text        not null,
  fact_id     text        not null,
  editor      text        not null,
  created_at  timestamptz not null,
  primary key (office, draft_id, fact_id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);

create table lexicon_entry (
  office      text        not null,
  id          text        not null,
  kind        text        not null,
  word        text        not null,
  document    text        not null check (document is json object),
  created_at  timestamptz not null,
  primary key (office, id),
  unique (office, kind, word)
);
