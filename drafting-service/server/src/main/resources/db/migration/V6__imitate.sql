-- The styles of the speeches a draft is written like, as they were measured: a later run and a later
-- recomposing follow the same ones, and the draft can say whose manner it has.

alter table compose_job add column imitated text check (imitated is json);
