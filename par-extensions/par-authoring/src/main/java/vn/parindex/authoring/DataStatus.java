package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
import vn.parindex.report.TableCell;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;

/**
 * The numbers of rows and points of a methodology that are official, reported or reconstructed, area by area. Rows are
 * areas, criteria and sub-criteria; points are counted at the leaves.
 *
 * @param methodology the methodology
 * @param areas one line an area, in order
 * @param total the sum of the areas
 */
public record DataStatus(Methodology methodology, List<ConfidenceCounts> areas, ConfidenceCounts total) {

    /** The columns, from the surest to the least sure. */
    private static final List<Confidence> ORDER =
            List.of(Confidence.OFFICIAL, Confidence.REPORTED, Confidence.RECONSTRUCTED);

    /**
     * The counts of one area, or of all.
     *
     * @param code the area's code; empty for all
     * @param rows number of rows by confidence, every confidence present
     * @param points maximum points of the leaves by confidence, every confidence present
     */
    public record ConfidenceCounts(
            Optional<NodeCode> code, Map<Confidence, Integer> rows, Map<Confidence, Points> points) {

        public ConfidenceCounts {
            Objects.requireNonNull(code, "code");
            rows = Collections.unmodifiableMap(new EnumMap<>(rows));
            points = Collections.unmodifiableMap(new EnumMap<>(points));
        }
    }

    public DataStatus {
        Objects.requireNonNull(methodology, "methodology");
        areas = List.copyOf(areas);
        Objects.requireNonNull(total, "total");
    }

    /**
     * Counts a methodology.
     *
     * @param methodology the methodology
     * @return its status
     */
    public static DataStatus of(Methodology methodology) {
        Counter all = new Counter();
        List<ConfidenceCounts> areas = new ArrayList<>();
        for (Area area : methodology.areas()) {
            Counter one = new Counter();
            one.count(area);
            all.count(area);
            areas.add(one.line(Optional.of(area.code())));
        }
        return new DataStatus(methodology, areas, all.line(Optional.empty()));
    }

    /** Counts nodes. */
    private static final class Counter {

        private final Map<Confidence, Integer> rows = new EnumMap<>(Confidence.class);
        private final Map<Confidence, Points> points = new EnumMap<>(Confidence.class);

        Counter() {
            for (Confidence confidence : Confidence.values()) {
                rows.put(confidence, 0);
                points.put(confidence, Points.ZERO);
            }
        }

        void count(Node node) {
            rows.merge(node.confidence(), 1, Integer::sum);
            if (node.scoring().isPresent()) {
                points.merge(node.confidence(), node.maximum(), Points::plus);
            }
            node.children().forEach(this::count);
        }

        ConfidenceCounts line(Optional<NodeCode> code) {
            return new ConfidenceCounts(code, rows, points);
        }
    }

    /**
     * Returns the status as a table: one row an area, then the total.
     *
     * @param language the language of its words
     * @return the table
     */
    public Table table(Language language) {
        Phrases words = AuthoringText.in(language);
        List<ColumnSpec<ConfidenceCounts>> columns = new ArrayList<>(List.of(
                ColumnSpec.code(
                        words.say("status.code"),
                        line -> line.code().map(NodeCode::toString).orElse("")),
                ColumnSpec.text(
                        words.say("status.area"),
                        line -> line.code()
                                .map(code -> methodology
                                        .node(code)
                                        .orElseThrow()
                                        .name()
                                        .in(language))
                                .orElseGet(() -> words.say("status.total")))));
        for (Confidence confidence : ORDER) {
            columns.add(ColumnSpec.number(
                    words.say("status.rows." + confidence.id()),
                    line -> TableCell.number(BigDecimal.valueOf(line.rows().get(confidence)))));
        }
        for (Confidence confidence : ORDER) {
            columns.add(ColumnSpec.number(
                    words.say("status.points." + confidence.id()),
                    line -> TableCell.number(
                            printed(line.points().get(confidence).toBigDecimal()))));
        }
        return new TableBuilder<>(
                        language,
                        words.say("status.title", "name", methodology.name(), "id", methodology.toString()),
                        columns)
                .rows(areas)
                .row(Table.Weight.TOTAL, 0, total)
                .notes(words.say("status.note"))
                .build();
    }

    /** Returns exact points with the printed decimals at least. */
    private BigDecimal printed(BigDecimal points) {
        BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return plain.setScale(
                Math.max(plain.scale(), methodology.rounding().published().decimals()));
    }
}
