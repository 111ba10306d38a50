package vn.parindex.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.PersistenceException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.JsonFormat;

/** A document as one column: its canonical form, read as strictly as a file. */
abstract class DocumentColumn<T> implements AttributeConverter<T, String> {

    private final JsonFormat<T> format;

    DocumentColumn(JsonFormat<T> format) {
        this.format = format;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : format.canonical(value);
    }

    /**
     * Reads a stored document.
     *
     * @param stored the column
     * @return the value, or null for none
     * @throws PersistenceException if the column was changed so that it is no such document; its cause has all faults
     */
    @Override
    public T convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : format.read(stored, "column");
        } catch (ParIndexException e) {
            throw new PersistenceException("a stored document cannot be read: " + e.getMessage(), e);
        }
    }
}
