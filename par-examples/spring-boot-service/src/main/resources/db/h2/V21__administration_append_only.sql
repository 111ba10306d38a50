-- What was done is not rewritten: the record takes new rows, nothing else.
CREATE TRIGGER administration_is_kept BEFORE UPDATE, DELETE ON administration FOR EACH ROW CALL "vn.parindex.service.store.AppendOnly";
