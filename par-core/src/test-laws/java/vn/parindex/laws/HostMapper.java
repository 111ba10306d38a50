package vn.parindex.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapper of a host, of whichever library. */
public interface HostMapper {

    /** A record of a host. */
    record Box<T>(T theValue, List<T> rows, Map<String, T> byName) {}

    /** A record of a host with an optional value. */
    record MaybeBox<T>(Optional<T> maybe) {}

    /** Writes a value by itself. */
    String write(Object value) throws Exception;

    /** Reads a value by itself. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** Writes a value of a type with type arguments, such as {@code Box<Points>}. */
    String write(Object value, Class<?> generic, Class<?>... arguments) throws Exception;

    /** Reads a value of a type with type arguments. */
    Object read(String json, Class<?> generic, Class<?>... arguments) throws Exception;

    /** Whether the mapper writes the types of values, so that its texts are not ours. */
    default boolean writesTypes() {
        return false;
    }

    /** Whether the mapper knows optional values. */
    default boolean knowsOptional() {
        return true;
    }
}
