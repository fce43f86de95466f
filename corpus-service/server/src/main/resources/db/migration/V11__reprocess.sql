-- Documents that are read again from their originals by the rules of today. The job itself is a row of job.
create table reprocess_job (
  office  text    not null,
  job_id  text    not null,
  -- a dry run tells what would change and changes nothing
  dry_run boolean not null,
  person  text    not null,
  primary key (office, job_id),
  foreign key (office, job_id) references job (office, id) on delete cascade
);

create table reprocess_document (
  office      text    not null,
  job_id      text    not null,
  position    integer not null,
  document_id text    not null,
  -- how often reading was begun: a file that ends the process every time is given up
  attempts    integer not null,
  outcome     text check (outcome in ('UNCHANGED', 'CHANGED', 'REFUSED', 'GONE')),
  message     text,
  changes     jsonb,
  primary key (office, job_id, position),
  foreign key (office, job_id) references job (office, id) on delete cascade
);
create index reprocess_document_changed on reprocess_document (office, job_id, position) where outcome = 'CHANGED';
