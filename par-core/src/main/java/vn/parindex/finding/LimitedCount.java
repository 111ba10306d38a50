package vn.parindex.finding;

import vn.parindex.value.Text;

/** The counts that limits are set to, in words for {@link InputCode#TOO_LARGE}. */
public final class LimitedCount {

    /** The bytes of a file. */
    public static final Text FILE_BYTES = Text.of("dung lượng tệp", "the size of the file");

    /** The characters of a text. */
    public static final Text CHARACTERS = Text.of("số ký tự của văn bản", "the number of characters of the text");

    /** The characters of one cell of a table. */
    public static final Text CELL_CHARACTERS = Text.of("số ký tự của ô", "the number of characters of the cell");

    /** The characters of one line of a file. */
    public static final Text LINE_CHARACTERS = Text.of("số ký tự của dòng", "the number of characters of the line");

    /** The cells of one line of a table. */
    public static final Text CELLS = Text.of("số ô của dòng", "the number of cells of the line");

    /** The lines of a table that say something. */
    public static final Text LINES = Text.of("số dòng có nội dung", "the number of lines that are not blank");

    /** The faults of a file. */
    public static final Text FAULTS = Text.of("số lỗi của tệp", "the number of faults of the file");

    private LimitedCount() {}
}
