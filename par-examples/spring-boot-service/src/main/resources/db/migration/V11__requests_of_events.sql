-- A request that was carried out made events that there are; and a table that others refer to is not emptied at one
-- stroke (TRUNCATE), which no trigger of H2 would see.
ALTER TABLE submission ADD CONSTRAINT first_event FOREIGN KEY (campaign, unit, first_sequence)
  REFERENCES event (campaign, unit, sequence);
ALTER TABLE submission ADD CONSTRAINT last_event FOREIGN KEY (campaign, unit, last_sequence)
  REFERENCES event (campaign, unit, sequence);
