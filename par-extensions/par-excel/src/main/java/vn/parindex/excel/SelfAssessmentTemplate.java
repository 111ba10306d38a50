package vn.parindex.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

/**
 * The form in which a unit assesses itself (phiếu tự đánh giá), as an Excel workbook.
 *
 * <p>One row for each figure that a rule measures, under the headings of the tree. Yellow cells take figures, claimed
 * points, evidence and explanations, with drop-downs and limits; everything else is locked, without a password. Items
 * that are surveyed or measured elsewhere are shown, but nothing can be entered there. {@link SelfAssessmentSheet}
 * reads the filled form. The same arguments give the same bytes on the same Java runtime.
 */
public final class SelfAssessmentTemplate {

    private SelfAssessmentTemplate() {}

    /**
     * Writes the form of one unit.
     *
     * @param methodology the methodology; what the unit's own form leaves out has no rows
     * @param unit the unit
     * @param year the year assessed
     * @param out the stream that the workbook is written to; flushed, not closed
     * @param language the language of names, headings and drop-downs
     * @throws IOException if it cannot be written
     */
    public static void write(Methodology methodology, Unit unit, IndexYear year, OutputStream out, Language language)
            throws IOException {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(out, "out");
        FormWriter writer =
                new FormWriter(methodology, unit, year, WorkbookText.in(Objects.requireNonNull(language, "language")));
        StableWorkbook.writeLocked(out, writer::write);
    }
}
