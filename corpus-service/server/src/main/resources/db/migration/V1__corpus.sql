-- Every row belongs to an office. Ids are derived from content: document = SHA-256 of its bytes,
-- speech = document-index, passage = document-index-start.

create table document (
  office         text        not null,
  id             text        not null,
  file_name      text        not null,
  media_type     text        not null,
  charset        text        not null,
  size_bytes     bigint      not null,
  standing       text        not null check (standing in ('AUTHORITY', 'OWN', 'SAMPLE')),
  imported_at    timestamptz not null,
  reader_version text        not null,
  -- counts up whenever what is indexed of the document changes; the index is compared by it
  revision       integer     not null,
  removed        jsonb       not null,
  primary key (office, id)
);
create index document_imported on document (office, imported_at, id);

create table original (
  office      text  not null,
  document_id text  not null,
  bytes       bytea not null,
  primary key (office, document_id),
  foreign key (office, document_id) references document (office, id) on delete cascade
);
-- files that are compressed already, and text that is read whole: out of line, uncompressed
alter table original alter column bytes set storage external;

create table speech (
  office           text        not null,
  id               text        not null,
  document_id      text        not null,
  index            integer     not null,
  title            text        not null,
  title_suggested  boolean     not null,
  title_block      varchar[]   not null,
  salutation       text,
  body             text        not null,
  character_count  integer     not null,
  kind_id          text        not null,
  kind_label       text        not null,
  occasion_id      text,
  occasion_label   text,
  level_id         text,
  level_label      text,
  year             integer,
  year_inferred    boolean,
  year_basis       text,
  theme_ids        varchar[]   not null,
  themes           jsonb       not null,
  outline          jsonb       not null,
  findings         jsonb       not null,
  material_blocked text,
  standing         text        not null,
  imported_at      timestamptz not null,
  reader_version   text        not null,
  primary key (office, id),
  foreign key (office, document_id) references document (office, id) on delete cascade
);
create index speech_document on speech (office, document_id, index);
create index speech_imported on speech (office, imported_at, id);
create index speech_kind on speech (office, kind_id);
create index speech_themes on speech using gin (theme_ids);

create table passage (
  office          text    not null,
  id              text    not null,
  speech_id       text    not null,
  document_id     text    not null,
  index           integer not null,
  start_offset    integer not null,
  end_offset      integer not null,
  role            text    not null check (role in ('SALUTATION', 'HEADING', 'BODY')),
  move_id         text    not null,
  move_label      text    not null,
  section_number  text,
  section_heading text,
  section_level   integer,
  section_path    integer[] not null,
  damaged         boolean not null,
  sha256          text    not null,
  text            text    not null,
  primary key (office, id),
  foreign key (office, speech_id) references speech (office, id) on delete cascade
);
create index passage_speech on passage (office, speech_id, index);

create table job (
  office           text        not null,
  id               text        not null,
  kind             text        not null,
  state            text        not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  idempotency_key  text        not null,
  standing         text        not null,
  total            integer     not null,
  done             integer     not null,
  failure          text,
  cancel_requested boolean     not null,
  -- counts up with every change; the cursor of the job's events
  version          bigint      not null,
  created_at       timestamptz not null,
  finished_at      timestamptz,
  primary key (office, id),
  unique (office, idempotency_key)
);
create index job_open on job (created_at, id) where state in ('QUEUED', 'RUNNING');

create table job_file (
  office      text    not null,
  job_id      text    not null,
  position    integer not null,
  upload_id   text    not null,
  file_name   text    not null,
  size_bytes  bigint  not null,
  -- how often reading was begun: a file that ends the process every time is given up
  attempts    integer not null,
  outcome     text check (outcome in ('IMPORTED', 'DUPLICATE', 'REFUSED')),
  reason      text,
  message     text,
  document_id text,
  primary key (office, job_id, position),
  foreign key (office, job_id) references job (office, id) on delete cascade
);

-- Bytes on their way in; gone once their file has an outcome.
create table upload (
  office     text        not null,
  id         text        not null,
  job_id     text,
  file_name  text        not null,
  size_bytes bigint      not null,
  -- null for a file that was over the limit: named in the report, not stored
  bytes      bytea,
  created_at timestamptz not null,
  primary key (office, id)
);
alter table upload alter column bytes set storage external;
create index upload_unclaimed on upload (created_at) where job_id is null;

-- The table of db-scheduler. An instance is named office/job.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
