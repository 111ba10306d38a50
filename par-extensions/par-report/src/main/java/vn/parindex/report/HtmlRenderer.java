package vn.parindex.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.report.HtmlTable.CodeLinks;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Lead;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.value.Language;

/** Writes {@link TextFormat#HTML} and {@link HtmlFormat}. */
final class HtmlRenderer {

    private static final int BRIEF_SECTIONS = 3;
    private static final int BRIEF_ROWS = 10;
    private static final String STYLE = read("report.css");

    private final Language language;
    private final ReportText words;
    private final MarkupWriter markup;
    private final Function<Table, Optional<String>> files;
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private CodeLinks links = CodeLinks.NONE;
    private int written;

    private HtmlRenderer(Language language, Function<Table, Optional<String>> files) {
        this.language = language;
        this.words = ReportText.of(language);
        this.markup = new MarkupWriter(language);
        this.files = files;
    }

    static String render(Report report) {
        return render(report, table -> Optional.empty());
    }

    /** Returns a page whose charts link to the files of their tables. */
    static String render(Report report, Function<Table, Optional<String>> files) {
        HtmlRenderer page = new HtmlRenderer(report.language(), files);
        page.write(report.title(), isBrief(report), () -> page.report(report));
        return page.markup.toString();
    }

    /** Returns a page of one table. */
    static String render(Table table) {
        HtmlRenderer page = new HtmlRenderer(table.language(), of -> Optional.empty());
        page.write(table.title(), false, () -> page.table(table));
        return page.markup.toString();
    }

    /** Checks whether a report is printed on one side, in smaller print, and needs no contents. */
    private static boolean isBrief(Report report) {
        return report.sections().size() <= BRIEF_SECTIONS
                && report.sections().stream()
                                .mapToInt(section -> section.explanations().size()
                                        + section.tables().stream()
                                                .mapToInt(table -> table.rows().size())
                                                .sum())
                                .sum()
                        <= BRIEF_ROWS;
    }

    private void write(String title, boolean brief, Runnable body) {
        markup.doctype().open("html", "lang", language.id()).line();
        head(title);
        if (brief) {
            markup.open("body", "class", "brief").line();
        } else {
            markup.open("body").line();
        }
        body.run();
        markup.close("body").line().close("html").line();
    }

    private void report(Report report) {
        int number = 0;
        for (Section section : report.sections()) {
            for (Table table : section.tables()) {
                tables.putIfAbsent(table.title(), table);
                ids.putIfAbsent(table.title(), "t" + ++number);
            }
        }
        links = links(report);
        markup.open("header").element("h1", report.title()).line();
        lead(report.lead());
        markup.close("header").line();
        markup.open("main").line();
        report.notices().forEach(this::notice);
        fields("about-unit", report.heading());
        if (!isBrief(report)) {
            contents(report);
        }
        for (int i = 0; i < report.sections().size(); i++) {
            section(i + 1, report.sections().get(i));
        }
        technical(report.technical());
        markup.close("main").line();
    }

    /** Returns the codes that are explained, and the table that most of these have a row in. */
    private static CodeLinks links(Report report) {
        Set<String> explained = report.sections().stream()
                .flatMap(section -> section.explanations().stream())
                .flatMap(explanation -> explanation.code().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        return CodeLinks.of(
                explained,
                report.sections().stream()
                        .flatMap(section -> section.tables().stream())
                        .toList());
    }

    private void lead(Lead lead) {
        if (!lead.figures().isEmpty()) {
            markup.open("dl", "class", "lead").line();
            lead.figures()
                    .forEach(figure -> markup.open("div")
                            .element("dt", figure.label())
                            .element("dd", HtmlStrips.minus(figure.value()))
                            .close("div")
                            .line());
            markup.close("dl").line();
        }
        if (!lead.sentence().isEmpty()) {
            markup.element("p", HtmlStrips.minus(lead.sentence()), "class", "lead")
                    .line();
        }
    }

    private void table(Table table) {
        markup.open("main").line();
        new HtmlTable(markup, CodeLinks.NONE).write(table, "t1", "");
        markup.close("main").line();
    }

    private void head(String title) {
        markup.open("head").line().single("meta", "charset", "utf-8").line();
        markup.single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line();
        markup.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.single("meta", "name", "color-scheme", "content", "light dark").line();
        markup.open("title").plain(TextWidth.oneLine(title)).close("title").line();
        markup.style(STYLE).line().close("head").line();
    }

    private void fields(String style, List<Field> fields) {
        if (fields.isEmpty()) {
            return;
        }
        markup.open("dl", "class", style).line();
        fields.forEach(field -> markup.open("div")
                .element("dt", field.label())
                .element("dd", field.value())
                .close("div")
                .line());
        markup.close("dl").line();
    }

    private void notice(Notice notice) {
        String style = switch (notice.tone()) {
            case NOT_FINAL, PROVISIONAL -> "notice provisional";
            case CONFIDENCE -> "notice confidence";
            case NOTE -> "notice";
        };
        markup.open("p", "class", style, "role", "note");
        if (notice.tone() == Tone.NOTE) {
            markup.text(notice.text());
        } else {
            markup.open("strong").text(notice.text()).close("strong");
        }
        markup.close("p").line();
    }

    private void contents(Report report) {
        markup.open("nav", "aria-label", words.say("contents")).open("ol").line();
        for (int i = 0; i < report.sections().size(); i++) {
            markup.open("li")
                    .element("a", report.sections().get(i).title(), "href", "#s" + (i + 1))
                    .close("li")
                    .line();
        }
        markup.close("ol").close("nav").line();
    }

    private void section(int number, Section section) {
        String id = "s" + number;
        markup.open("section", "aria-labelledby", id).line();
        markup.element("h2", number + ". " + section.title(), "id", id).line();
        section.sentences()
                .forEach(sentence ->
                        markup.element("p", HtmlStrips.minus(sentence)).line());
        HtmlStrips strips = new HtmlStrips(markup, words);
        section.charts()
                .forEach(chart -> strips.write(
                        chart,
                        table(section, chart.strips().data()),
                        file(section, chart.strips().data())));
        section.tables().forEach(table -> new HtmlTable(markup, links).write(table, "t" + ++written, id));
        section.explanations().forEach(this::explanation);
        markup.close("section").line();
    }

    private void technical(List<Field> facts) {
        if (!facts.isEmpty()) {
            markup.open("section", "aria-labelledby", "technical").line();
            markup.element("h2", words.say("section.technical"), "id", "technical")
                    .line();
            fields("technical", facts);
            markup.close("section").line();
        }
    }

    /** Returns the id of the table of a title, first of those of the same section. */
    private Optional<String> table(Section section, String title) {
        for (int i = 0; i < section.tables().size(); i++) {
            if (section.tables().get(i).title().equals(title)) {
                return Optional.of("t" + (written + 1 + i));
            }
        }
        return Optional.ofNullable(ids.get(title));
    }

    /** Returns the file of the table of a title, first of those of the same section. */
    private Optional<String> file(Section section, String title) {
        return section.tables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .or(() -> Optional.ofNullable(tables.get(title)))
                .flatMap(files);
    }

    /** Writes an explanation, folded where no point was lost; its row in the table has a link to it and it one back. */
    private void explanation(Explanation explanation) {
        String code = explanation.code().map(Object::toString).orElse("");
        boolean lost = !explanation.score().points().equals(explanation.score().maximum());
        if (lost) {
            markup.open("details", "open", "open");
        } else {
            markup.open("details");
        }
        markup.line().open("summary");
        markup.element("b", (code + " " + explanation.name()).strip()).text(" ");
        markup.element("span", explanation.headline()).close("summary").line();
        if (code.isEmpty()) {
            markup.open("dl").line();
        } else {
            markup.open("dl", "id", CodeLinks.explanation(code)).line();
        }
        Map<String, String> topics = new LinkedHashMap<>();
        explanation.lines().forEach(line -> topics.merge(line.label(), line.text(), (one, more) -> one + " " + more));
        topics.forEach((label, text) -> markup.open("div")
                .element("dt", label)
                .element("dd", text)
                .close("div")
                .line());
        markup.close("dl").line();
        if (links.hasRow(code)) {
            markup.open("p", "class", "back")
                    .element(
                            "a",
                            words.say("explanation.row", "code", code, "table", links.home()),
                            "href",
                            "#" + CodeLinks.row(code))
                    .close("p")
                    .line();
        }
        markup.close("details").line();
    }

    private static String read(String name) {
        try (InputStream stream = HtmlRenderer.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
