-- The office's lexicon is one for reading and for writing: what a review looks for is kept here too.
alter table lexicon_entry drop constraint lexicon_entry_kind_check;
alter table lexicon_entry add constraint lexicon_entry_kind_check
  check (kind in ('FORMULATION', 'LOCAL_TERM', 'NAME_WITH_POST', 'PROTOCOL_ORDER', 'PERSON_NOT_TO_QUOTE',
                  'ORGANISATION', 'WORD_TO_AVOID'));
