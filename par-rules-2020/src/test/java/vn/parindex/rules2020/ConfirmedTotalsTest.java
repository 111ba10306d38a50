package vn.parindex.rules2020;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;

/** The data keeps to all totals that a source confirms. */
class ConfirmedTotalsTest {

    static Stream<Arguments> totals() {
        return Table.rows("totals.tsv").stream().map(r -> Arguments.of(r[0], r[1], r[2], r[3]));
    }

    @ParameterizedTest(name = "{0}: {1} = {2} ({3})")
    @MethodSource("totals")
    void keeps_to_what_the_sources_say(String id, String what, String value, String source) {
        Methodology methodology = Table.methodology(id);

        assertThat(value(methodology, what)).isEqualTo(value);
        assertThat(methodology.source(source)).as("source listed").isPresent();
    }

    static Stream<Arguments> confidence() {
        return Table.rows("confidence.tsv").stream().map(r -> Arguments.of(r[0], r[1], r[2], r[3], r[4]));
    }

    @ParameterizedTest(name = "{0}, {1}: official {2}, reported {3}, reconstructed {4}")
    @MethodSource("confidence")
    void says_how_many_points_rest_on_what(
            String id, String tier, String official, String reported, String reconstructed) {
        Methodology methodology = Table.methodology(id);
        List<? extends Node> rows = switch (tier) {
            case "areas" -> methodology.areas();
            case "criteria" ->
                methodology.nodes().stream().filter(Criterion.class::isInstance).toList();
            default ->
                methodology.nodes().stream()
                        .filter(n -> n.scoring().isPresent())
                        .toList();
        };

        assertThat(sum(rows, Confidence.OFFICIAL)).hasToString(official);
        assertThat(sum(rows, Confidence.REPORTED)).hasToString(reported);
        assertThat(sum(rows, Confidence.RECONSTRUCTED)).hasToString(reconstructed);
    }

    @Test
    void the_methodology_itself_counts_its_leaves_by_confidence() {
        assertThat(ParRules2020.provinces().pointsByConfidence())
                .hasToString("{RECONSTRUCTED=90, REPORTED=10, OFFICIAL=0}");
        assertThat(ParRules2020.ministries().pointsByConfidence())
                .hasToString("{RECONSTRUCTED=100, REPORTED=0, OFFICIAL=0}");
    }

    private static String value(Methodology m, String what) {
        String[] words = what.split(" ");
        return switch (words[0]) {
            case "areas" -> Integer.toString(m.areas().size());
            case "criteria" ->
                Long.toString(
                        m.nodes().stream().filter(Criterion.class::isInstance).count());
            case "sub-criteria" ->
                Long.toString(m.nodes().stream()
                        .filter(SubCriterion.class::isInstance)
                        .count());
            case "total" -> m.total().toString();
            case "method", "methods" ->
                Arrays.stream(words)
                        .skip(1)
                        .filter(w -> !w.equals("+"))
                        .map(method -> byMethod(m, method))
                        .reduce(Points.ZERO, Points::plus)
                        .toString();
            case "area" ->
                m.node(NodeCode.parse(words[1])).orElseThrow().maximum().toString();
            case "group" -> bound(m, words[1], words[2].equals("from"));
            case "unranked" ->
                words[1].equals("units")
                        ? Integer.toString(m.unranked().size())
                        : m.unranked()
                                .get(Integer.parseInt(words[1]) - 1)
                                .name()
                                .vi();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Points byMethod(Methodology m, String method) {
        return m.leaves().stream()
                .filter(l -> l.method().id().equals(method))
                .map(l -> l.maximum())
                .reduce(Points.ZERO, Points::plus);
    }

    private static String bound(Methodology m, String id, boolean included) {
        GradeScale groups = m.scale(GradeScale.Purpose.GROUP).orElseThrow();
        GradeScale.Band band = groups.bands().stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(band.fromIncluded()).isEqualTo(included);
        return band.from().orElseThrow().toString();
    }

    private static Points sum(List<? extends Node> rows, Confidence confidence) {
        return rows.stream()
                .filter(n -> n.confidence() == confidence)
                .map(Node::maximum)
                .reduce(Points.ZERO, Points::plus);
    }
}
