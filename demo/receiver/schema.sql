-- PostgreSQL 15 or newer; the same text runs in PGlite. No column holds an address, a browser, a session or a time of day.
BEGIN;
-- Several receivers may start on one database at once, and CREATE … IF NOT EXISTS alone is not safe against that.
SELECT pg_advisory_xact_lock(7263511);

-- Every questionnaire ever given to people, so that a late submission is checked against what its author saw.
CREATE TABLE IF NOT EXISTS published (
  survey_id text NOT NULL,
  version text NOT NULL,
  digest text NOT NULL,
  document text NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (survey_id, version, digest)
);

CREATE TABLE IF NOT EXISTS responses (
  survey_id text NOT NULL,
  submission_id uuid NOT NULL,
  version text NOT NULL,
  digest text NOT NULL,
  receipt_id text NOT NULL UNIQUE,
  accepted_on date NOT NULL,
  -- sha-256=:…: of the exact bytes: tells a repeated delivery from another response under the same id.
  body_digest text NOT NULL,
  -- The exact JSON, as evidence. Text, because jsonb refuses U+0000 and lone surrogates that people can type.
  body text NOT NULL,
  -- For counting; such characters are replaced by U+FFFD here.
  answers jsonb NOT NULL,
  -- What exactly-once rests on.
  PRIMARY KEY (survey_id, submission_id)
);
COMMIT;
