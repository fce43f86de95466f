-- A reference of each of the hundreds of fingerprints of a text is looked up row by row at every import; what a
-- deleted text leaves is forgotten by a trigger instead.
alter table fingerprint drop constraint fingerprint_wording_number_fkey;

create function forget_fingerprints() returns trigger language plpgsql as $$
begin
  delete from fingerprint where wording_number = old.number;
  return null;
end $$;

create trigger wording_deleted after delete on wording for each row execute function forget_fingerprints();
