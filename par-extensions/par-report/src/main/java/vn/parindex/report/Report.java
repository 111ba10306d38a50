package vn.parindex.report;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Language;

/**
 * A report as plain data, before it is given a format: heading, notices, and sections.
 *
 * <p>It always begins with the unit or the set of units, the year, the methodology with its decision and digest, the
 * library's version, the opinions that counted, and how sure the rows are. Immutable and thread-safe.
 *
 * @param language the language of its words
 * @param title its title
 * @param heading the subject of the report, label and value
 * @param notices the sentences to be read first
 * @param sections the sections, in order
 */
public record Report(
        Language language, String title, List<Field> heading, List<Notice> notices, List<Section> sections) {

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
        heading = List.copyOf(heading);
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }
}
