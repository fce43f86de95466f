-- The rounds of a draft: who made a revision and how it is called, comments, suggestions that came in with Word
-- files, opinions of consulted units.

alter table draft_revision add column editor text;
alter table draft_revision add column name text;

create table draft_comment (
  office       text        not null,
  id           text        not null,
  draft_id     text        not null,
  place        text,
  quote        text        not null,
  body         text        not null,
  author       text        not null,
  written_at   timestamptz not null,
  resolved_by  text,
  resolved_at  timestamptz,
  primary key (office, id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index draft_comment_draft on draft_comment (office, draft_id, written_at);

-- A Word file that came back with changes; unplaced is what could not be taken as a suggestion.
create table reviewed_file (
  office       text        not null,
  id           text        not null,
  draft_id     text        not null,
  file_name    text        not null,
  revision     integer     not null,
  suggestions  integer     not null,
  known        integer     not null,
  comments     integer     not null,
  unplaced     text        not null check (unplaced is json array),
  created_at   timestamptz not null,
  primary key (office, id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index reviewed_file_draft on reviewed_file (office, draft_id);

-- A change somebody proposed: struck..typed at a place whose text was base then.
create table suggestion (
  office      text        not null,
  id          text        not null,
  draft_id    text        not null,
  import_id   text        not null,
  position    integer     not null,
  kind        text        not null check (kind in ('REPLACE', 'REMOVE', 'JOIN')),
  place       text        not null,
  base        text        not null,
  from_unit   integer     not null check (from_unit >= 0),
  to_unit     integer     not null check (to_unit >= from_unit),
  typed       text        not null,
  author      text        not null,
  made_at     timestamptz,
  state       text        not null check (state in ('OPEN', 'TAKEN', 'REFUSED')),
  decided_at  timestamptz,
  created_at  timestamptz not null,
  primary key (office, id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index suggestion_draft on suggestion (office, draft_id, created_at, position);

create table opinion (
  office      text        not null,
  id          text        not null,
  draft_id    text        not null,
  unit        text        not null,
  body        text        not null,
  place       text        not null,
  adoption    text        not null check (adoption in ('PENDING', 'ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
  reason      text        not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  primary key (office, id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index opinion_draft on opinion (office, draft_id, created_at);
