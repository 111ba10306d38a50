package vn.parindex.report;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;

/**
 * Writes elements of HTML and SVG. Names are those of the code, texts and values of attributes are always escaped, and
 * what is opened is closed in the right order.
 */
final class MarkupWriter {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final boolean english;
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins a page in a language. */
    MarkupWriter(Language language) {
        english = language == Language.EN;
    }

    /** Opens an element; the attributes are names and values in turn. */
    MarkupWriter open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last, which must be this one. */
    MarkupWriter close(String name) {
        String last = open.pop();
        if (!last.equals(name)) {
            throw new IllegalStateException("closing " + name + " while " + last + " is open");
        }
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element with a text. */
    MarkupWriter element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Writes an element of HTML that has no end tag. */
    MarkupWriter single(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    /** Writes an element of SVG without content. */
    MarkupWriter shape(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** Writes a text; what is Vietnamese in an English page is marked as such. */
    MarkupWriter text(String text) {
        int from = 0;
        if (english) {
            for (VietnameseStretches.Stretch stretch : VietnameseStretches.of(text)) {
                plain(text.substring(from, stretch.from()));
                open("span", "lang", "vi")
                        .plain(text.substring(stretch.from(), stretch.to()))
                        .close("span");
                from = stretch.to();
            }
        }
        return plain(text.substring(from));
    }

    /** Writes a text as it is, for elements that hold nothing but text. */
    MarkupWriter plain(String text) {
        // a percent sign stays with its number
        escape(text.replace(" %", "\u00A0%"));
        return this;
    }

    /** Writes a line break in the source, for readers of the source. */
    MarkupWriter line() {
        out.append('\n');
        return this;
    }

    /** Writes the document's type. */
    MarkupWriter doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Writes the style sheet, a text of the code's own in which nothing may be escaped. */
    MarkupWriter style(String css) {
        if (css.contains("<")) {
            throw new IllegalArgumentException("style sheet with markup");
        }
        out.append("<style>\n").append(css).append("</style>");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
            }
        });
    }

    /** Checks whether a character acts instead of being seen, or is none that XML may hold. */
    private static boolean isForbidden(int c) {
        return Excerpt.isObeyed(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF;
    }

    /** Returns all that was written; no element may be open. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
