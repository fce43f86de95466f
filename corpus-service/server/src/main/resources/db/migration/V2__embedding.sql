-- Vectors of texts, by content: the same text is embedded once, whatever is imported, deleted and read again. A model and
-- a way of cutting texts have a name of their own; vectors of another name are not looked at.
create table embedding (
  office  text  not null,
  model   text  not null,
  sha256  text  not null,
  vectors bytea not null,
  primary key (office, model, sha256)
);
alter table embedding alter column vectors set storage external;
