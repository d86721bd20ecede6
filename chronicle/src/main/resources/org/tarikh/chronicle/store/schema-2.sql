-- All records linked with each other directly or through others are a component, named by the id
-- of its first record; it is judged as a whole when a report joins it. NULL where the link is to be
-- judged anew, as all are that were made before components were kept.
ALTER TABLE links ADD COLUMN component VARCHAR;
