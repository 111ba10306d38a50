CREATE TABLE account (
  login VARCHAR(80) PRIMARY KEY,
  password VARCHAR(120) NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(40) NOT NULL,
  body VARCHAR(80) NOT NULL,
  home VARCHAR(80) NOT NULL
);
CREATE TABLE campaign (
  id VARCHAR(80) PRIMARY KEY,
  title VARCHAR(300) NOT NULL,
  text TEXT NOT NULL,
  questionnaire TEXT
);
CREATE TABLE assessed_unit (
  campaign VARCHAR(80) NOT NULL REFERENCES campaign (id),
  unit VARCHAR(80) NOT NULL,
  name VARCHAR(300) NOT NULL,
  unit_group VARCHAR(80) NOT NULL,
  phase VARCHAR(40) NOT NULL,
  log_length BIGINT NOT NULL,
  assessment TEXT NOT NULL,
  PRIMARY KEY (campaign, unit)
);
-- Rows are only ever inserted; the key keeps two writers of one unit apart.
CREATE TABLE event (
  campaign VARCHAR(80) NOT NULL,
  unit VARCHAR(80) NOT NULL,
  sequence BIGINT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (campaign, unit, sequence),
  FOREIGN KEY (campaign, unit) REFERENCES assessed_unit (campaign, unit)
);
-- One row for each request that changed something: the same request sent again changes nothing.
CREATE TABLE submission (
  request VARCHAR(80) PRIMARY KEY,
  campaign VARCHAR(80) NOT NULL,
  unit VARCHAR(80) NOT NULL,
  login VARCHAR(80) NOT NULL,
  first_sequence BIGINT NOT NULL,
  last_sequence BIGINT NOT NULL
);
CREATE TABLE draft (
  login VARCHAR(80) NOT NULL,
  page VARCHAR(300) NOT NULL,
  text TEXT NOT NULL,
  saved TIMESTAMP WITH TIME ZONE NOT NULL,
  PRIMARY KEY (login, page)
);
CREATE TABLE evidence_file (
  id VARCHAR(36) PRIMARY KEY,
  campaign VARCHAR(80) NOT NULL,
  unit VARCHAR(80) NOT NULL,
  code VARCHAR(40) NOT NULL,
  name VARCHAR(300) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 VARCHAR(64) NOT NULL,
  login VARCHAR(80) NOT NULL,
  saved TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX evidence_file_of_unit ON evidence_file (campaign, unit, code);
