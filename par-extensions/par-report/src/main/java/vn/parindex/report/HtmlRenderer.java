package vn.parindex.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Section;
import vn.parindex.report.Report.Tone;
import vn.parindex.value.Language;

/** Writes {@link TextFormat#HTML}. */
final class HtmlRenderer {

    private static final String STYLE = read("report.css");

    private final Language language;
    private final ReportText words;
    private final MarkupWriter markup = new MarkupWriter();
    private final Map<String, String> tables = new HashMap<>();
    private int written;

    private HtmlRenderer(Language language) {
        this.language = language;
        this.words = ReportText.of(language);
    }

    static String render(Report report) {
        HtmlRenderer page = new HtmlRenderer(report.language());
        page.write(report.title(), () -> page.report(report));
        return page.markup.toString();
    }

    /** Returns a page of one table. */
    static String render(Table table) {
        HtmlRenderer page = new HtmlRenderer(table.language());
        page.write(table.title(), () -> page.table(table));
        return page.markup.toString();
    }

    private void write(String title, Runnable body) {
        markup.doctype().open("html", "lang", language.id()).line();
        head(title);
        markup.open("body").line();
        body.run();
        markup.close("body").line().close("html").line();
    }

    private void report(Report report) {
        markup.open("header").element("h1", report.title()).line();
        heading(report);
        markup.close("header").line();
        report.notices().forEach(this::notice);
        contents(report);
        int number = 0;
        for (Section section : report.sections()) {
            for (Table table : section.tables()) {
                tables.putIfAbsent(table.title(), "t" + ++number);
            }
        }
        markup.open("main").line();
        for (int i = 0; i < report.sections().size(); i++) {
            section(i + 1, report.sections().get(i));
        }
        markup.close("main").line();
    }

    private void table(Table table) {
        markup.open("main", "class", HtmlTable.isWide(table) ? "wide" : "upright")
                .line();
        new HtmlTable(markup).write(table, Optional.empty());
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
        markup.element("title", TextWidth.oneLine(title)).line();
        markup.style(STYLE).line().close("head").line();
    }

    private void heading(Report report) {
        markup.open("dl").line();
        report.heading()
                .forEach(field -> markup.open("div")
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
            markup.element("strong", notice.text());
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
        boolean wide = section.tables().stream().anyMatch(HtmlTable::isWide);
        markup.open("section", "aria-labelledby", id, "class", wide ? "wide" : "upright")
                .line();
        markup.element("h2", number + ". " + section.title(), "id", id).line();
        section.sentences().forEach(sentence -> markup.element("p", sentence).line());
        HtmlStrips strips = new HtmlStrips(markup, words);
        section.charts()
                .forEach(chart ->
                        strips.write(chart, table(section, chart.strips().data())));
        section.tables().forEach(table -> new HtmlTable(markup).write(table, Optional.of("t" + ++written)));
        section.explanations().forEach(this::explanation);
        markup.close("section").line();
    }

    /** Returns the id of the table of a title, first of those of the same section. */
    private Optional<String> table(Section section, String title) {
        for (int i = 0; i < section.tables().size(); i++) {
            if (section.tables().get(i).title().equals(title)) {
                return Optional.of("t" + (written + 1 + i));
            }
        }
        return Optional.ofNullable(tables.get(title));
    }

    private void explanation(Explanation explanation) {
        String code = explanation.code().map(c -> c + " ").orElse("");
        markup.open("article").element("h3", code + explanation.name()).line();
        markup.element("p", explanation.headline(), "class", "headline").line();
        markup.open("dl").line();
        explanation
                .lines()
                .forEach(line -> markup.open("div")
                        .element("dt", line.label())
                        .element("dd", line.text())
                        .close("div")
                        .line());
        markup.close("dl").close("article").line();
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
