package vn.parindex.excel;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * A filled form of {@link SelfAssessmentTemplate}, read.
 *
 * <p>Rows are known by their hidden codes; a row that shows the code or figure of another row is refused. A number is
 * what was typed: Excel stores binary numbers, and of those the decimal with at most 15 significant digits that stands
 * for the very same number is taken; there is none for 0.30000000000000004, which only a computation leaves, and it is
 * refused. Formulas are refused as well, because what they show depends on who computed last. Texts are turned into
 * Unicode NFC, without white space around them and without characters that nobody sees. Items without any entry are
 * left out: they are not scored, which is not zero.
 *
 * @param assessment the entries of the unit, each opinion at the stage {@code self}
 * @param warnings remarks on it, such as that the form was made from other bytes of the methodology
 */
public record SelfAssessmentSheet(Assessment assessment, List<Finding> warnings) {

    public SelfAssessmentSheet {
        Objects.requireNonNull(assessment, "assessment");
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a filled form.
     *
     * @param stream the workbook's bytes, at most 16 MiB and 64 MiB unpacked; read to the end, not closed
     * @param name its name in faults, e.g. {@code an-giang.xlsx}
     * @param methodology the methodology that the form must be of
     * @return the assessment and what should be known of it
     * @throws vn.parindex.finding.ParIndexException with all faults found, each with its cell, e.g.
     *     {@code an-giang.xlsx!Tự đánh giá!G12}
     */
    public static SelfAssessmentSheet read(InputStream stream, String name, Methodology methodology) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(methodology, "methodology");
        return new FormReader(new XlsxReader(Package.read(stream, name)), name, methodology).read();
    }

    /**
     * Reads a filled form of whichever methodology it names.
     *
     * @param stream the workbook's bytes, at most 16 MiB and 64 MiB unpacked; read to the end, not closed
     * @param name its name in faults, e.g. {@code an-giang.xlsx}
     * @param methodologies gives the methodology with an id, e.g. {@code MethodologyCatalog.installed()::get}
     * @return the assessment and what should be known of it
     * @throws vn.parindex.finding.ParIndexException with all faults found, or as the methodologies refuse the id
     */
    public static SelfAssessmentSheet read(
            InputStream stream, String name, Function<MethodologyId, Methodology> methodologies) {
        Objects.requireNonNull(stream, "stream");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(methodologies, "methodologies");
        XlsxReader workbook = new XlsxReader(Package.read(stream, name));
        String id = FormReader.head(workbook, name).methodology();
        MethodologyId named;
        try {
            named = MethodologyId.of(id);
        } catch (IllegalArgumentException e) {
            throw WorkbookFaults.unusable(name, ExcelCode.XLSX_HEAD, "what", Reason.of("what.methodology"), "got", id);
        }
        return new FormReader(workbook, name, methodologies.apply(named)).read();
    }
}
