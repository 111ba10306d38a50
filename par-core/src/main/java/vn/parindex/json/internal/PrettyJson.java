package vn.parindex.json.internal;

/**
 * Lays out JSON that has no white space: two spaces a level, one value a line. Whatever stands in quotes stays as it
 * is.
 */
public final class PrettyJson {

    private final StringBuilder out;
    private int level;

    private PrettyJson(int length) {
        out = new StringBuilder(length * 2);
    }

    public static String of(String compact) {
        PrettyJson pretty = new PrettyJson(compact.length());
        boolean quoted = false;
        for (int i = 0; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (quoted) {
                pretty.out.append(c);
                if (c == '\\') {
                    pretty.out.append(compact.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                }
            } else {
                quoted = c == '"';
                pretty.outside(c, i + 1 < compact.length() ? compact.charAt(i + 1) : ' ');
            }
        }
        return pretty.out.append('\n').toString();
    }

    private void outside(char c, char next) {
        switch (c) {
            case '{', '[' -> {
                out.append(c);
                level++;
                if (next != '}' && next != ']') {
                    line();
                }
            }
            case '}', ']' -> {
                level--;
                char last = out.charAt(out.length() - 1);
                if (last != '{' && last != '[') {
                    line();
                }
                out.append(c);
            }
            case ',' -> {
                out.append(c);
                line();
            }
            case ':' -> out.append(": ");
            default -> out.append(c);
        }
    }

    private void line() {
        out.append('\n').append("  ".repeat(level));
    }
}
