package vn.parindex.spring;

import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.ExactBodies;

/**
 * Documents as bodies: bytes are read by our own strict reader and written canonical, whichever mapper the host has and
 * however it is set.
 *
 * <p>A body that is refused is an {@link HttpMessageNotReadableException} whose cause has every fault, each at its
 * pointer in {@code body}. Charsets that a content type states do not matter: documents are UTF-8.
 */
public final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    private final ExactBodies bodies;

    /**
     * Creates a converter.
     *
     * @param catalog has the methodologies that crosswalks name
     */
    public DocumentConverter(MethodologyCatalog catalog) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        bodies = new ExactBodies(catalog::find);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return bodies.writes(type);
    }

    @Override
    public boolean canRead(Class<?> type, MediaType mediaType) {
        return bodies.reads(type) && canRead(mediaType);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return bodies.read(type, message.getBody());
        } catch (ParIndexException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, message);
        }
    }

    /** The faults of an empty body of a type; nothing if it is none of a document that is read. */
    Optional<ParIndexException> refusalOfNothing(Class<?> type) {
        return bodies.refusalOfNothing(type);
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) throws IOException {
        byte[] bytes = bodies.write(value);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
