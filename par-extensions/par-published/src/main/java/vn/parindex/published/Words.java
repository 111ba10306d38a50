package vn.parindex.published;

import vn.parindex.value.NameKey;

/** Text of files brought to one form, so that figures of one unit are found together however their names were typed. */
final class Words {

    private Words() {}

    /** NFC, single spaces, nothing at the ends. */
    static String tidy(String text) {
        return NameKey.tidy(text);
    }

    /** What names are compared by. */
    static String key(String text) {
        return NameKey.of(text).toString();
    }
}
