package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Chart;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.Table;
import vn.parindex.result.IndexResult;

/** An analysis as a page: its heading, then a section a table with the chart of its figures. */
final class AnalysisPage {

    private final Console console;
    private final String title;
    private final List<Field> heading = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Field> technical = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    AnalysisPage(Console console, String title) {
        this.console = console;
        this.title = title;
    }

    /** Says what was scored by which rules, and how sure these are. */
    AnalysisPage of(Methodology methodology, IndexResult result) {
        field("unit", result.unit().name());
        return by(methodology, result);
    }

    /** Says by which rules units were scored, and how sure these are. */
    AnalysisPage by(Methodology methodology, IndexResult result) {
        field("year", result.year().toString());
        field("methodology", console.language().show(methodology.name()));
        field("mode", console.language().show(result.stamp().mode().label()));
        technical.add(new Field(console.say("page.digest"), methodology.id() + "@" + methodology.digest()));
        technical.add(new Field(console.say("page.library"), result.stamp().library()));
        notices.add(new Notice(Tone.CONFIDENCE, MethodologyCommand.certainty(console, methodology, "page.rules")));
        if (!result.note().isEmpty()) {
            notices.add(new Notice(Tone.NOTE, result.note()));
        }
        return this;
    }

    private void field(String key, String value) {
        heading.add(new Field(console.say("page." + key), value));
    }

    /** Adds a section under the title of its table. */
    AnalysisPage add(Table table, Optional<Chart> chart) {
        return add(List.of(), chart.stream().toList(), table);
    }

    AnalysisPage add(List<String> sentences, List<Chart> charts, Table table) {
        sections.add(new Section(table.title(), sentences, charts, List.of(table), List.of()));
        return this;
    }

    /** Adds a section of sentences. */
    AnalysisPage say(String name, List<String> sentences) {
        sections.add(new Section(name, sentences, List.of(), List.of(), List.of()));
        return this;
    }

    /** Prints the page, or its tables alone. */
    void print(PageFormat format) {
        if (format.isPage()) {
            console.out()
                    .print(format.text()
                            .render(new Report(console.language(), title, heading, notices, sections)
                                    .withTechnical(technical)));
        } else {
            console.tables(
                    sections.stream()
                            .flatMap(section -> section.tables().stream())
                            .toList(),
                    format == PageFormat.CSV ? Format.CSV : Format.TEXT);
        }
    }
}
