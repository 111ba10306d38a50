package vn.parindex.report;

import java.util.List;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostTypeProvider;
import vn.parindex.value.Text;

/** The types of reports in a host's own JSON. */
@SuppressWarnings("exports") // only the library's own modules can see the types
public final class ReportTypes implements HostTypeProvider {

    private static final Text REMEDY = Text.of(
            "lời giải thích được lập lại từ kết quả bằng UnitReport; hãy đọc IndexResult",
            "explanations are made anew from a result by UnitReport; read an IndexResult");

    private static final Text TABLE = Text.of(
            "hãy ghi bằng một ReportFormat, ví dụ TextFormat.CSV",
            "write it with a ReportFormat, such as TextFormat.CSV");

    /** Makes the provider, for the service loader. */
    public ReportTypes() {
        // holds nothing
    }

    @Override
    public List<HostType<?>> types() {
        return List.of(
                HostType.written(Explanation.class, ExplanationForm.DOCUMENT, REMEDY),
                HostType.refused(Table.class, TABLE),
                HostType.refused(Report.class, TABLE));
    }
}
