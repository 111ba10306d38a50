package vn.parindex.value.internal;

/** What a JSON mapper is told that would write a document of ours by its own rules and leave figures out. */
public final class MapperRefusal {

    private MapperRefusal() {}

    /**
     * Obtains the refusal of a type.
     *
     * @param type the type
     * @return the exception to throw
     */
    public static IllegalStateException of(Class<?> type) {
        return new IllegalStateException(type.getName()
                + " is not written by its properties: for an assessment or a result add vn.parindex.json.ParJsonModule"
                + " to the mapper (Jackson 2) or vn.parindex.jackson3.ParJackson3Module (Jackson 3), or write it with"
                + " vn.parindex.json.ParJson");
    }
}
