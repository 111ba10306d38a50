package vn.parindex.json;

/** Shortens what a file says before it is repeated in a sentence. */
final class Clip {

    private static final int MOST = 60;

    private Clip() {
    }

    static String shown(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST;
        return text.substring(0, end) + "…";
    }
}
