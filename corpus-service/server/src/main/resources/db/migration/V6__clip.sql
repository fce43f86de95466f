-- Passages a writer keeps for later, with the words themselves: a clip outlives the document it is from.
create table clip (
  office       text        not null,
  person       text        not null,
  id           text        not null,
  passage_id   text        not null,
  start_offset integer     not null,
  end_offset   integer     not null,
  text         text        not null,
  note         text,
  tags         varchar[]   not null,
  kept_at      timestamptz not null,
  primary key (office, person, id)
);
create index clip_latest on clip (office, person, kept_at desc, id desc);
create index clip_id on clip (office, id);
