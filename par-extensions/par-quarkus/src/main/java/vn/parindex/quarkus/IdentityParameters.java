package vn.parindex.quarkus;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.parindex.finding.ParIndexException;
import vn.parindex.intake.internal.TextValues;

/**
 * Parameters of paths, queries and headers as values: codes of nodes, ids of methodologies, years, and stages, modes
 * and the like by their ids ({@code appraisal-1}). What cannot be read is answered 400 with the code that a file would
 * get.
 */
@Provider
public class IdentityParameters implements ParamConverterProvider {

    /** Created by the container. */
    public IdentityParameters() {
        // holds nothing
    }

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return TextValues.reads(type) ? new IdentityParameter<>(type) : null;
    }

    private record IdentityParameter<T>(Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return TextValues.read(type, text);
            } catch (ParIndexException e) {
                throw new UnreadableParameter(e);
            }
        }

        @Override
        public String toString(T value) {
            return TextValues.text(value);
        }
    }
}
