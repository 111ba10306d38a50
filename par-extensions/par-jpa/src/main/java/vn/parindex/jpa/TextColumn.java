package vn.parindex.jpa;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;

/** A value as a short text, as files write it. */
abstract class TextColumn<T> implements AttributeConverter<T, String> {

    private final Function<T, String> writer;
    private final Function<String, T> reader;

    TextColumn(Function<T, String> writer, Function<String, T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        return value == null ? null : writer.apply(value);
    }

    @Override
    public T convertToEntityAttribute(String stored) {
        return stored == null ? null : reader.apply(stored);
    }
}
