package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant of a closed list that files name by a word. */
public interface Word {

    /**
     * Returns the word used in files.
     *
     * @return lower case, with hyphens, e.g. {@code not-scored}
     */
    @JsonValue
    String id();
}
