package vn.parindex.value;

/** A constant of a closed list that files name by a word. */
public interface Word {

    /**
     * Returns the word used in files.
     *
     * @return lower case, with hyphens, e.g. {@code not-scored}
     */
    String id();
}
