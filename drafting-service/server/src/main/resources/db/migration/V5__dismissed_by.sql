-- Who dismissed a finding; null for what was dismissed before that was kept.
alter table dismissal add column editor text;
