package vn.parindex.methodology;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The kinds of figure. */
public enum FactKind implements Labelled {
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

    FactKind(String id, Text label) {
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
