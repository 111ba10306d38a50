package vn.parindex.value.internal;

/**
 * The texts in which values go through Java serialisation. Values know nothing of the formats of files, so the one
 * implementation stands above all of them and is found by {@link java.util.ServiceLoader}.
 */
public interface SentForms {

    /**
     * Writes a value as its kind and text.
     *
     * @param value a value of a class that is sent as its text
     * @return kind and text
     */
    Sent write(Object value);

    /**
     * Reads a value, checked.
     *
     * @param sent kind and text
     * @return the value
     * @throws IllegalArgumentException if the kind is unknown or the text is none of that kind
     * @throws RuntimeException with coded findings where the text is a document or names a methodology
     */
    Object read(Sent sent);
}
