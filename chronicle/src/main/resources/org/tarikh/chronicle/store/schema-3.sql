-- The codes and sectors of the parties beside each record and story, each once and in alphabetical
-- order, '' for a party without one: choosing and counting by them then need no join.
ALTER TABLE records ADD COLUMN actor_codes VARCHAR[];
ALTER TABLE records ADD COLUMN recipient_codes VARCHAR[];
ALTER TABLE records ADD COLUMN sectors VARCHAR[];
ALTER TABLE stories ADD COLUMN actor_codes VARCHAR[];
ALTER TABLE stories ADD COLUMN recipient_codes VARCHAR[];
ALTER TABLE stories ADD COLUMN sectors VARCHAR[];
UPDATE records SET actor_codes = [], recipient_codes = [], sectors = [];
UPDATE stories SET actor_codes = [], recipient_codes = [], sectors = [];
UPDATE records SET
  actor_codes = coalesce(p.actors, []), recipient_codes = coalesce(p.recipients, []), sectors = p.sectors
FROM (
  SELECT
    record, list_sort(list_distinct(list(code) FILTER (role = 'actor'))) AS actors,
    list_sort(list_distinct(list(code) FILTER (role = 'recipient'))) AS recipients,
    list_sort(list_distinct(list(sector))) AS sectors
  FROM actors GROUP BY record
) p
WHERE p.record = records.record;
UPDATE stories SET
  actor_codes = coalesce(p.actors, []), recipient_codes = coalesce(p.recipients, []), sectors = p.sectors
FROM (
  SELECT
    story, list_sort(list_distinct(list(code) FILTER (role = 'actor'))) AS actors,
    list_sort(list_distinct(list(code) FILTER (role = 'recipient'))) AS recipients,
    list_sort(list_distinct(list(sector))) AS sectors
  FROM story_actors GROUP BY story
) p
WHERE p.story = stories.story;
