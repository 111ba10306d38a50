package vn.parindex.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The formats of papers, all on A4 in Times New Roman with the margins of Nghị định 30/2020/NĐ-CP.
 *
 * <p>The same paper gives the same bytes on the same Java runtime: no format reads a clock. Whatever a text holds,
 * nothing is written that acts instead of being seen: U+FFFD stands for control characters and marks of direction.
 */
public enum PaperFormat {
    /** Word documents, {@code .docx}, with headings as headings and page numbers at the head but for the first page. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document") {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            new DocxWriter(Objects.requireNonNull(paper, "paper")).write(Objects.requireNonNull(out, "out"));
        }
    },

    /** A self-contained page of HTML without scripts, to be printed or made into a PDF by a browser. */
    HTML("html", "text/html; charset=utf-8") {
        @Override
        public void write(Paper paper, OutputStream out) throws IOException {
            out.write(
                    new HtmlPaper(Objects.requireNonNull(paper, "paper")).page().getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    };

    private final String id;
    private final String mediaType;

    PaperFormat(String id, String mediaType) {
        this.id = id;
        this.mediaType = mediaType;
    }

    /**
     * Returns the name of the format, which files end with.
     *
     * @return e.g. {@code docx}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the media type.
     *
     * @return e.g. {@code text/html; charset=utf-8}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes a paper.
     *
     * @param paper the paper
     * @param out the stream that it is written to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public abstract void write(Paper paper, OutputStream out) throws IOException;
}
