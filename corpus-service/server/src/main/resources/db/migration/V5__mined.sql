-- Wording that drafts may borrow, mined from the passages; derived, and made anew by newer rules. A speech is here from
-- the moment it is stored, at first with version 0, so that what is still to mine is found without looking at all speeches.
create table mined_speech (
  office    text    not null,
  speech_id text    not null,
  version   integer not null,
  primary key (office, speech_id),
  foreign key (office, speech_id) references speech (office, id) on delete cascade
);
create index mined_speech_behind on mined_speech (version, office, speech_id);

create function await_mining() returns trigger language plpgsql as $$
begin
  insert into mined_speech (office, speech_id, version) select office, id, 0 from stored;
  return null;
end $$;

create trigger speech_stored after insert on speech referencing new table as stored
  for each statement execute function await_mining();

insert into mined_speech (office, speech_id, version) select office, id, 0 from speech;

-- Each wording once a kind and theme, however often it stands in the corpus; theme is empty for one that fits any.
create table mined_wording (
  number bigint generated always as identity primary key,
  office text   not null,
  kind   text   not null,
  theme  text   not null,
  text   text   not null,
  unique (office, kind, theme, text)
);

-- Where it stands. A wording whose last place is gone lends nothing. Wordings are only ever added, by the one who adds
-- their places too: a reference would be looked up row by row for nothing.
create table mined_place (
  wording      bigint  not null,
  passage_id   text    not null,
  start_offset integer not null,
  end_offset   integer not null,
  move_id      text    not null,
  office       text    not null,
  speech_id    text    not null,
  document_id  text    not null,
  primary key (wording, passage_id, start_offset),
  foreign key (office, speech_id) references speech (office, id) on delete cascade
);
create index mined_place_speech on mined_place (office, speech_id);
create index mined_place_document on mined_place (office, document_id);
