-- What was done is not rewritten: the record takes new rows, nothing else.
CREATE TRIGGER administration_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON administration
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
