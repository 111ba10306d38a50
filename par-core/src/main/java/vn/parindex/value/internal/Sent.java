package vn.parindex.value.internal;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A value on its way through Java serialisation: its kind and its text.
 *
 * <p>A class whose fields could be filled with anything writes this in its own place and refuses to be read from its
 * fields. On the other side the text is read as any text that comes in from outside, with all checks, so that no bytes
 * make a value that does not exist. Records of plain values need none of this: Java reads them through their
 * constructor.
 *
 * @param kind the kind, e.g. {@code points}
 * @param text the text, e.g. {@code 0.25}
 */
public record Sent(String kind, String text) implements Serializable {

    public Sent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** Found when the first value is sent. */
    private static final class Found {

        static final Optional<SentForms> FORMS = ServiceLoader.load(SentForms.class, SentForms.class.getClassLoader())
                .findFirst();
    }

    private static SentForms forms() {
        return Found.FORMS.orElseThrow(() -> new IllegalStateException("META-INF/services/" + SentForms.class.getName()
                + " is missing: whoever joins jars has to join their services"));
    }

    /**
     * Obtains what is sent instead of a value, for its {@code writeReplace}.
     *
     * @param value the value
     * @return its kind and its text
     */
    public static Sent of(Object value) {
        return forms().write(value);
    }

    /**
     * Obtains the refusal of an object that does not come as its text, for its {@code readObject}.
     *
     * @param type its class
     * @return the exception to throw
     */
    public static InvalidObjectException refused(Class<?> type) {
        return new InvalidObjectException(type.getName() + " is read from its text only");
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            return forms().read(this);
        } catch (IllegalArgumentException e) {
            InvalidObjectException refused = new InvalidObjectException(e.getMessage());
            refused.initCause(e);
            throw refused;
        }
    }
}
