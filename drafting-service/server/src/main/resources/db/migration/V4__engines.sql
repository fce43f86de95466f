-- Which engine composes, and the sections it has finished before the draft is.

alter table compose_job add column engine text not null default 'CORPUS' check (engine in ('CORPUS', 'MODEL'));
alter table compose_job add column written text check (written is json);
