package vn.parindex.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.Document;

/** Reads a value as strictly as our readers do, whatever leniency the host's mapper has. */
final class FormDeserializer<T> extends JsonDeserializer<T> {

    private final Document<T> document;
    private final String name;

    /**
     * A deserializer.
     *
     * @param name what the value is called in faults
     */
    FormDeserializer(String name, Document.Reading<T> reading) {
        this.document = new Document<>(reading);
        this.name = name;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return document.read(parser, name);
        } catch (ParIndexException e) {
            throw JsonMappingException.from(parser, e.getMessage(), e);
        }
    }
}
