-- Keys of all sequences of four characters in the folded text, by which quotations are looked up. Null until the
-- speech is compared with others; such texts are read one by one. What waits in the index's own queue is read through
-- by every search, so that queue is kept short.
alter table wording add column grams integer[];
alter table wording alter column grams set storage external;
alter table wording alter column grams set statistics 0;
create index wording_grams on wording using gin (grams) with (gin_pending_list_limit = 2048);
create index wording_ungrammed on wording (office, number) where grams is null;
