-- Documents that were read, and the sources that imported records cite (those have no text).
CREATE TABLE documents (
  document BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  hash VARCHAR NOT NULL,
  published DATE,
  outlet VARCHAR NOT NULL,
  language VARCHAR NOT NULL,
  title VARCHAR NOT NULL,
  url VARCHAR NOT NULL,
  text VARCHAR,
  body_start INTEGER NOT NULL,
  coder VARCHAR NOT NULL
);

-- Sentences that hold events; offsets are half-open and count UTF-16 units of the document.
CREATE TABLE sentences (
  sentence BIGINT NOT NULL,
  document BIGINT NOT NULL,
  sequence INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL,
  text VARCHAR NOT NULL
);

CREATE TABLE records (
  record BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  origin VARCHAR NOT NULL,
  original VARCHAR NOT NULL,
  original_code VARCHAR NOT NULL,
  document BIGINT NOT NULL,
  sentence BIGINT,
  date DATE,
  enddate DATE,
  date_precision VARCHAR NOT NULL,
  date_text VARCHAR NOT NULL,
  event VARCHAR NOT NULL,
  mode VARCHAR,
  context VARCHAR[] NOT NULL,
  aux_mode VARCHAR[] NOT NULL,
  veracity VARCHAR NOT NULL,
  quad_code TINYINT NOT NULL,
  event_scale DOUBLE NOT NULL,
  cameo VARCHAR NOT NULL,
  actor VARCHAR NOT NULL,
  recipient VARCHAR NOT NULL,
  event_text VARCHAR NOT NULL,
  place_text VARCHAR,
  place_name VARCHAR,
  place_country VARCHAR,
  place_geonameid BIGINT,
  place_latitude DOUBLE,
  place_longitude DOUBLE,
  rule VARCHAR[] NOT NULL,
  confidence DOUBLE NOT NULL
);

-- Who did it and to whom: role is 'actor' or 'recipient'.
CREATE TABLE actors (
  record BIGINT NOT NULL,
  role VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  code VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  other_sectors VARCHAR[] NOT NULL,
  name VARCHAR NOT NULL,
  text VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
);

-- On whose word a record is told.
CREATE TABLE attributions (
  record BIGINT NOT NULL,
  position INTEGER NOT NULL,
  text VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  date VARCHAR NOT NULL,
  start_offset INTEGER NOT NULL,
  end_offset INTEGER NOT NULL
);

-- Happenings: what the reports linked to them agree on.
CREATE TABLE stories (
  story BIGINT NOT NULL,
  id VARCHAR NOT NULL,
  date DATE,
  date_precision VARCHAR NOT NULL,
  event VARCHAR NOT NULL,
  mode VARCHAR,
  context VARCHAR[] NOT NULL,
  aux_mode VARCHAR[] NOT NULL,
  veracity VARCHAR NOT NULL,
  quad_code TINYINT NOT NULL,
  event_scale DOUBLE NOT NULL,
  actor VARCHAR NOT NULL,
  recipient VARCHAR NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  first_published DATE
);

CREATE TABLE story_actors (
  story BIGINT NOT NULL,
  role VARCHAR NOT NULL,
  position INTEGER NOT NULL,
  code VARCHAR NOT NULL,
  sector VARCHAR NOT NULL,
  name VARCHAR NOT NULL
);

-- Which record reports which story; a record has at most one.
CREATE TABLE links (
  record BIGINT NOT NULL,
  story BIGINT NOT NULL
);

-- What was done when, in UTC, and by which version: action is 'read', 'recode', 'import',
-- or 'part' for a part of an import.
CREATE TABLE journal (
  entry BIGINT NOT NULL,
  time TIMESTAMP NOT NULL,
  action VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  hash VARCHAR NOT NULL,
  coder VARCHAR NOT NULL,
  records BIGINT NOT NULL
);

-- One row a record.
CREATE VIEW reports AS
SELECT
  r.record, coalesce(l.story, -r.record) AS story, r.id, coalesce(s.id, '') AS link,
  r.date, r.enddate, r.date_precision, r.event, r.mode, r.context, r.aux_mode, r.veracity,
  r.quad_code, r.event_scale, r.cameo, r.actor, r.recipient, r.event_text,
  r.place_text, r.place_name, r.place_country, r.place_geonameid, r.place_latitude, r.place_longitude,
  r.rule, r.confidence, r.origin, r.original, r.original_code,
  t.text, t.sequence, t.start_offset, t.end_offset,
  d.id AS document, d.outlet, d.title, d.url, d.published, d.language, d.coder
FROM records r
JOIN documents d ON d.document = r.document
LEFT JOIN sentences t ON t.sentence = r.sentence
LEFT JOIN links l ON l.record = r.record
LEFT JOIN stories s ON s.story = l.story;

-- One row a story; a record that is not linked yet stands for itself under the number -record.
CREATE VIEW events AS
SELECT
  story, id, date, date_precision, event, mode, context, aux_mode, veracity, quad_code, event_scale,
  actor, recipient, reports, outlets, first_published
FROM stories
UNION ALL
SELECT
  -r.record, r.id, r.date, r.date_precision, r.event, r.mode, r.context, r.aux_mode, r.veracity,
  r.quad_code, r.event_scale, r.actor, r.recipient, 1, 1, d.published
FROM records r
JOIN documents d ON d.document = r.document
ANTI JOIN links l ON l.record = r.record;

-- The parties to each row of events.
CREATE VIEW event_actors AS
SELECT story, role, position, code, sector, name FROM story_actors
UNION ALL
SELECT -record, role, position, code, sector, CASE WHEN name = '' THEN text ELSE name END
FROM actors
ANTI JOIN links USING (record);
