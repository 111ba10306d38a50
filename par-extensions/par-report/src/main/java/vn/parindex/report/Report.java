package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.value.Language;

/**
 * A report as plain data, before it is given a format: title, result, heading, notices, sections and technical facts.
 *
 * <p>It begins with the result and with how sure that is; the digest of the methodology, the library's version and how
 * figures were rounded stand at the end. Immutable and thread-safe.
 *
 * @param language the language of its words
 * @param title its title
 * @param lead the result at a glance
 * @param heading the subject of the report, label and value
 * @param notices the sentences to be read first
 * @param sections the sections, in order
 * @param technical what it was computed with and how, label and value; last in every format
 */
public record Report(
        Language language,
        String title,
        Lead lead,
        List<Field> heading,
        List<Notice> notices,
        List<Section> sections,
        List<Field> technical) {

    /**
     * The result at a glance: a few figures that a page shows large, and what they say.
     *
     * @param figures at most four, label and value
     * @param sentence one sentence, possibly empty
     */
    public record Lead(List<Field> figures, String sentence) {

        /** No figures and no sentence. */
        public static final Lead NONE = new Lead(List.of(), "");

        public Lead {
            figures = List.copyOf(figures);
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /**
     * One line of the heading.
     *
     * @param label e.g. {@code Đơn vị}
     * @param value e.g. {@code Tỉnh An Giang}
     */
    public record Field(String label, String value) {

        public Field {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /** The tones of notices. */
    public enum Tone {
        /** The figures are claims or appraised points, not the final result. */
        NOT_FINAL,
        /** The figures are provisional. */
        PROVISIONAL,
        /** The confidence of the rows. */
        CONFIDENCE,
        /** An explanation of the figures. */
        NOTE
    }

    /**
     * A notice at the top.
     *
     * @param tone its tone
     * @param text the sentence
     */
    public record Notice(Tone tone, String text) {

        public Notice {
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A section: sentences, charts, tables and explanations under one title.
     *
     * @param title its title
     * @param sentences whole sentences, one paragraph each
     * @param charts charts, shown where a form can show them; their figures stand in the tables too
     * @param tables tables
     * @param explanations explanations
     */
    public record Section(
            String title,
            List<String> sentences,
            List<Chart> charts,
            List<Table> tables,
            List<Explanation> explanations) {

        public Section {
            Objects.requireNonNull(title, "title");
            sentences = List.copyOf(sentences);
            charts = List.copyOf(charts);
            tables = List.copyOf(tables);
            explanations = List.copyOf(explanations);
        }

        /** A section of a table; none if the table has no rows. */
        static List<Section> unlessEmpty(String title, Table table) {
            return table.rows().isEmpty() ? List.of() : List.of(of(title, table));
        }

        static Section of(String title, Table table) {
            return of(title, table, List.of());
        }

        static Section of(String title, Table table, List<Chart> charts) {
            return new Section(title, List.of(), charts, List.of(table), List.of());
        }
    }

    public Report {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        heading = List.copyOf(heading);
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
        technical = List.copyOf(technical);
    }

    /**
     * Obtains a report without figures at a glance and without technical facts.
     *
     * @param language the language of its words
     * @param title its title
     * @param heading the subject of the report, label and value
     * @param notices the sentences to be read first
     * @param sections the sections, in order
     */
    public Report(Language language, String title, List<Field> heading, List<Notice> notices, List<Section> sections) {
        this(language, title, Lead.NONE, heading, notices, sections, List.of());
    }

    /**
     * Returns the sentences of a section for formats that leave out charts: its own, and in words each chart whose
     * figures stand in no table of the report.
     *
     * @param section one of the sections
     * @return whole sentences, one paragraph each
     */
    public List<String> sentencesWithoutCharts(Section section) {
        List<String> all = new ArrayList<>(section.sentences());
        section.charts().stream()
                .filter(chart -> sections.stream()
                        .flatMap(each -> each.tables().stream())
                        .noneMatch(table -> table.title().equals(chart.data())))
                .forEach(chart -> all.add(chart.title() + ". " + chart.description()));
        return all;
    }

    /**
     * Returns this report with a lead.
     *
     * @param other the result at a glance
     * @return the report
     */
    public Report withLead(Lead other) {
        return new Report(language, title, other, heading, notices, sections, technical);
    }

    /**
     * Returns this report with other notices.
     *
     * @param others the sentences to be read first
     * @return the report
     */
    public Report withNotices(List<Notice> others) {
        return new Report(language, title, lead, heading, others, sections, technical);
    }

    /**
     * Returns this report with other sections.
     *
     * @param others the sections, in order
     * @return the report
     */
    public Report withSections(List<Section> others) {
        return new Report(language, title, lead, heading, notices, others, technical);
    }

    /**
     * Returns this report with technical facts.
     *
     * @param facts what it was computed with and how, label and value
     * @return the report
     */
    public Report withTechnical(List<Field> facts) {
        return new Report(language, title, lead, heading, notices, sections, facts);
    }
}
