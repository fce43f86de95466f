-- Who let a speech lend its wording though reading it says it should not, or took that back. The latest ruling is
-- remembered at the speech, where it is asked for; all of them stay as long as the document does.
alter table speech add column material_released boolean not null default false;

create table material_ruling (
  office          text        not null,
  number          bigint      generated always as identity,
  document_id     text        not null,
  speech_id       text        not null,
  released        boolean     not null,
  person          text        not null,
  reason          text        not null,
  -- what reading said against it then, word by word
  blocked_because text        not null,
  decided_at      timestamptz not null,
  primary key (office, speech_id, number),
  foreign key (office, document_id) references document (office, id) on delete cascade
);
