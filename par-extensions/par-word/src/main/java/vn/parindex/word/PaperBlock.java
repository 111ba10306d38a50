package vn.parindex.word;

import java.util.List;
import java.util.Objects;
import vn.parindex.report.Table;

/** A part of a paper below its head. Immutable and thread-safe. */
public sealed interface PaperBlock {

    /** The kinds of paragraphs, which decide how they are set. */
    enum ParagraphKind {
        /** A sentence of the paper. */
        BODY,
        /** A ground on which the paper is issued, in italics. */
        BASIS,
        /** Whom the paper is for, indented behind {@code Kính gửi}. */
        ADDRESSEE,
        /** A line of dots to write on; it has no text. */
        DOTTED,
        /** A note below a table, in small letters. */
        NOTE
    }

    /**
     * A heading, never alone at the foot of a page.
     *
     * @param text its text, with its number
     */
    record Heading(String text) implements PaperBlock {

        public Heading {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A paragraph.
     *
     * @param kind its kind
     * @param text its text; line feeds begin new lines
     */
    record Paragraph(ParagraphKind kind, String text) implements PaperBlock {

        public Paragraph {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A table whose heading is repeated on each page; its notes stand below it.
     *
     * @param table the table
     * @param numbered true if its rows but headings and totals are numbered in a first column
     */
    record Grid(Table table, boolean numbered) implements PaperBlock {

        public Grid {
            Objects.requireNonNull(table, "table");
        }
    }

    /**
     * The foot of the paper: recipients at the left, who signs at the right, kept together on one page.
     *
     * @param recipients the recipients, one a line; none for a paper that has no such list
     * @param signatures who signs, from left to right
     */
    record Signatures(List<String> recipients, List<Signature> signatures) implements PaperBlock {

        public Signatures {
            recipients = List.copyOf(recipients);
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Somebody who signs.
     *
     * @param capacity the lines above the signature, such as {@code TM. ỦY BAN NHÂN DÂN} and {@code CHỦ TỊCH}
     * @param name the name below it
     */
    record Signature(List<String> capacity, String name) {

        public Signature {
            capacity = List.copyOf(capacity);
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The beginning of an appendix, on a page of its own that lies on its side.
     *
     * @param label e.g. {@code Phụ lục II}
     * @param title its title
     * @param attached the paper that it belongs to, e.g. {@code Kèm theo Báo cáo số …}
     */
    record Appendix(String label, String title, String attached) implements PaperBlock {

        public Appendix {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(attached, "attached");
        }
    }
}
