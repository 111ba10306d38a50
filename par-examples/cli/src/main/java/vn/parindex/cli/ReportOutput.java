package vn.parindex.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.excel.ExcelFormat;
import vn.parindex.report.Report;
import vn.parindex.report.ReportFormat;
import vn.parindex.report.TextFormat;

/** The files that a report is written to: an option a format, shared by several commands. */
final class ReportOutput {

    /** The formats, each with an option of its name. */
    private static final List<ReportFormat> FORMATS =
            List.of(TextFormat.HTML, TextFormat.CSV, TextFormat.MARKDOWN, TextFormat.PLAIN, ExcelFormat.XLSX);

    private final Console console;
    private final Map<ReportFormat, Path> files = new LinkedHashMap<>();

    @Option(names = "--bom")
    private boolean byteOrderMark;

    ReportOutput(Console console) {
        this.console = console;
    }

    /** Adds the options to the command that these belong to. */
    @Spec(Spec.Target.MIXEE)
    private void addTo(CommandSpec command) {
        for (ReportFormat format : FORMATS) {
            command.addOption(OptionSpec.builder("--" + format.id())
                    .paramLabel("FILE")
                    .type(Path.class)
                    .setter(new ISetter() {
                        @Override
                        public <T> T set(T value) {
                            if (value != null) {
                                files.put(format, (Path) value);
                            }
                            return null;
                        }
                    })
                    .build());
        }
    }

    /** Checks whether any file is asked for. */
    boolean isAsked() {
        return !files.isEmpty();
    }

    void write(Report report) {
        files.forEach((format, path) -> {
            ReportFormat chosen = format == TextFormat.CSV && byteOrderMark ? TextFormat.CSV_WITH_BOM : format;
            console.write(path, out -> chosen.write(report, out));
        });
    }
}
