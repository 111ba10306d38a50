package vn.parindex.methodology;

import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/**
 * A figure that rules measure, declared once: what it is called and of which kind it must be.
 *
 * @param id what rules and assessments name, e.g. {@code dossiers_resolved}
 * @param kind its kind
 * @param name its name in sentences
 * @param unit what is counted, if anything is
 */
public record FactSpec(String id, Kind kind, Text name, Optional<Text> unit) {

    /** The kinds of figure. */
    public enum Kind implements Labelled {
        /** True or false. */
        MET("met", Text.of("đạt hoặc không đạt", "met or not met")),
        /** A decimal, zero or more. */
        AMOUNT("amount", Text.of("số không âm", "number not below zero")),
        /** A whole number, zero or more. */
        COUNT("count", Text.of("số nguyên không âm", "whole number not below zero")),
        /** One of a rule's described levels. */
        LEVEL("level", Text.of("mức", "level")),
        /** 0 to 100 percent: the mean of survey answers or a published index. */
        PERCENT("percent", Text.of("tỷ lệ phần trăm", "percentage")),
        /** Points stated by whoever is entitled to. */
        POINTS("points", Text.of("điểm", "points"));

        private final String id;
        private final Text label;

        Kind(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public FactSpec {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }
}
