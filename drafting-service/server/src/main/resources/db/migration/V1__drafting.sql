-- Every row names its office. Documents are JSON text (not jsonb): what was written is read back to the byte.

create table brief (
  office      text        not null,
  id          text        not null,
  version     integer     not null check (version > 0),
  genre       text        not null,
  theme       text        not null,
  title       text,
  document    text        not null check (document is json object),
  created_at  timestamptz not null,
  primary key (office, id, version)
);

create table outline (
  office         text        not null,
  id             text        not null,
  version        integer     not null check (version > 0),
  brief_id       text        not null,
  brief_version  integer     not null,
  title          text        not null,
  document       text        not null check (document is json object),
  created_at     timestamptz not null,
  primary key (office, id, version),
  foreign key (office, brief_id, brief_version) references brief (office, id, version)
);

create table draft (
  office           text        not null,
  id               text        not null,
  brief_id         text        not null,
  brief_version    integer     not null,
  outline_id       text        not null,
  outline_version  integer     not null,
  title            text        not null,
  stage            text        not null,
  revision         integer     not null check (revision >= 0),
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  primary key (office, id),
  foreign key (office, brief_id, brief_version) references brief (office, id, version),
  foreign key (office, outline_id, outline_version) references outline (office, id, version)
);
create index draft_latest on draft (office, created_at desc, id desc);

create table draft_revision (
  office      text        not null,
  draft_id    text        not null,
  revision    integer     not null check (revision > 0),
  cause       text        not null,
  document    text        not null check (document is json object),
  characters  integer     not null,
  created_at  timestamptz not null,
  primary key (office, draft_id, revision),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);

-- Which passages stand in the current revision of a draft: answers usedIn and drafts.
create table draft_origin (
  office      text    not null,
  draft_id    text    not null,
  passage_id  text    not null,
  speech_id   text    not null,
  title       text    not null,
  sha256      text    not null,
  characters  integer not null,
  primary key (office, draft_id, passage_id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index draft_origin_passage on draft_origin (office, passage_id);
create index draft_origin_speech on draft_origin (office, speech_id);

create table compose_job (
  office            text        not null,
  id                text        not null,
  draft_id          text        not null,
  seed              bigint      not null,
  state             text        not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  stage             text        not null,
  done              integer     not null,
  total             integer     not null,
  failure           text,
  attempt           integer     not null,
  failures          integer     not null,
  version           integer     not null,
  cancel_requested  boolean     not null,
  waiting_since     timestamptz,
  material          text check (material is json),
  created_at        timestamptz not null,
  started_at        timestamptz,
  finished_at       timestamptz,
  primary key (office, id),
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create unique index compose_job_draft on compose_job (office, draft_id);
create index compose_job_queue on compose_job (created_at, id) where state = 'QUEUED';

create table export_file (
  token       text        primary key,
  office      text        not null,
  id          text        not null unique,
  draft_id    text        not null,
  revision    integer     not null,
  format      text        not null,
  file_name   text        not null,
  media_type  text        not null,
  content     bytea       not null,
  size_bytes  integer     not null,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  foreign key (office, draft_id) references draft (office, id) on delete cascade
);
create index export_file_draft on export_file (office, draft_id, created_at);
create index export_file_expiry on export_file (expires_at);

-- One row a mutation that was carried out; the second with the same key gets the first one's result.
create table idempotency (
  office      text        not null,
  key         text        not null,
  operation   text        not null,
  request     text        not null,
  result      text,
  created_at  timestamptz not null,
  primary key (office, key)
);

-- The table of db-scheduler 16; instances are named office/job.
create table scheduled_tasks (
  task_name             text        not null,
  task_instance         text        not null,
  task_data             bytea,
  execution_time        timestamptz not null,
  picked                boolean     not null,
  picked_by             text,
  last_success          timestamptz,
  last_failure          timestamptz,
  consecutive_failures  integer,
  last_heartbeat        timestamptz,
  version               bigint      not null,
  priority              smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
