-- Who may not sign in any more keeps the name in the logs.
ALTER TABLE account ADD COLUMN disabled BOOLEAN DEFAULT FALSE NOT NULL;
