-- What happened is not rewritten: the log takes new rows, nothing else.
CREATE TRIGGER event_is_kept BEFORE UPDATE, DELETE ON event FOR EACH ROW CALL "vn.parindex.service.store.AppendOnly";
