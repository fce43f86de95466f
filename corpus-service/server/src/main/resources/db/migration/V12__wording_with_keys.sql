-- The texts that have all the keys. The planner takes reading a small table for cheap and does not see that every array
-- in it lies out of line; here it may only use the index.
create function wording_with_keys(office_id text, wanted integer[]) returns setof bigint
language sql stable rows 100 set enable_seqscan = off set enable_indexscan = off as $$
  select number from wording where grams @> wanted and office = office_id
$$;

-- What waits to be sorted into the index is sorted in larger parts, which costs less, and when a comparing is over.
alter index wording_grams set (gin_pending_list_limit = 8192);
