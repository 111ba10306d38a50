package vn.parindex.value;

/** A constant of a closed list with a word for files and a label for people. */
public interface Labelled extends Word {

    /**
     * Returns the words shown to people.
     *
     * @return the label in both languages
     */
    Text label();
}
