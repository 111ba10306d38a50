package vn.parindex.quarkus;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.intake.internal.ExactBodies;

/**
 * Documents as bodies: bytes are read by our own strict reader and written canonical, whichever mapper the host has and
 * however it is set.
 *
 * <p>A body that is refused is a {@link vn.parindex.finding.ParIndexException} with every fault, each at its pointer in
 * {@code body}. Charsets that a content type states do not matter: documents are UTF-8. Whoever asks for another type
 * gets JSON as well, not the short text that a value prints as.
 */
@jakarta.ws.rs.ext.Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/*+json", MediaType.WILDCARD})
public class DocumentBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private final ExactBodies bodies;

    /**
     * Creates the reader and writer.
     *
     * @param catalog has the methodologies that crosswalks name
     */
    @Inject
    public DocumentBodies(Provider<MethodologyCatalog> catalog) {
        bodies = new ExactBodies(id -> catalog.get().find(id));
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return bodies.reads(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        return bodies.read(type, stream);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return bodies.writes(type);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        if (!mediaType.getSubtype().endsWith("json")) {
            headers.putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
        stream.write(bodies.write(value));
    }
}
