package vn.parindex.jpa;

import vn.parindex.value.Labelled;

/** A word of a closed list as a column, by its id: neither its place in the list nor the name of a constant. */
abstract class WordColumn<T extends Enum<T> & Labelled> extends TextColumn<T> {

    WordColumn(Class<T> type) {
        super(Labelled::id, id -> of(type, id));
    }

    private static <T extends Enum<T> & Labelled> T of(Class<T> type, String id) {
        for (T word : type.getEnumConstants()) {
            if (word.id().equals(id)) {
                return word;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName() + " is called " + id);
    }
}
