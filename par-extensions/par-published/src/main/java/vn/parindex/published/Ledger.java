package vn.parindex.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rows, found by unit and year and by the units that share a ranking. */
final class Ledger {

    private record Key(int year, String level, String name) {}

    private final RoundFacts facts;
    private final Map<Key, Sheet> sheets = new LinkedHashMap<>();
    private final Map<Key, Block> blocks = new LinkedHashMap<>();
    private final List<Check> contradictions = new ArrayList<>();
    private final Map<Row, Row> twins = new IdentityHashMap<>();

    /**
     * Files the rows; where two rows print one figure the longer one is kept, and none if they contradict each other.
     */
    Ledger(List<Row> rows, RoundFacts facts) {
        this.facts = facts;
        Map<Key, Map<String, List<Row>>> figures = new LinkedHashMap<>();
        for (Row row : rows) {
            figures.computeIfAbsent(new Key(row.year(), row.level(), row.unit().key()), k -> new LinkedHashMap<>())
                    .computeIfAbsent(row.measure().key(), k -> new ArrayList<>())
                    .add(row);
        }
        figures.forEach((key, byMeasure) -> {
            Sheet sheet = new Sheet(byMeasure.values().iterator().next().get(0), facts);
            byMeasure.values().forEach(same -> figure(same).ifPresent(sheet::put));
            sheets.put(key, sheet);
            blocks.computeIfAbsent(
                            new Key(key.year(), key.level(), sheet.unit().scope()),
                            k -> new Block(k.year(), k.level(), k.name(), facts))
                    .add(sheet);
        });
    }

    /** The rows of a file, with the decimals of their neighbours. */
    static List<Row> rows(List<PublishedScore> scores, RoundFacts facts) {
        ColumnDecimals decimals = new ColumnDecimals();
        Map<String, Measure> measures = new LinkedHashMap<>();
        Map<String, UnitName> units = new LinkedHashMap<>();
        for (PublishedScore score : scores) {
            Measure measure = measures.computeIfAbsent(score.measure(), Measure::of);
            UnitName unit = units.computeIfAbsent(
                    score.level() + "|" + score.unit(), k -> UnitName.of(score.level(), score.unit(), facts));
            if (measure.kind().isNumber()) {
                decimals.note(score, measure, unit, number(score));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (PublishedScore score : scores) {
            Measure measure = measures.get(score.measure());
            UnitName unit = units.get(score.level() + "|" + score.unit());
            BigDecimal value = measure.kind().isNumber() ? number(score) : BigDecimal.ZERO;
            BigDecimal half = measure.kind().isNumber() ? decimals.half(score, measure, unit, value) : BigDecimal.ZERO;
            rows.add(new Row(rows.size(), score, measure, unit, value, half));
        }
        return rows;
    }

    RoundFacts facts() {
        return facts;
    }

    Collection<Sheet> sheets() {
        return sheets.values();
    }

    Collection<Block> blocks() {
        return blocks.values();
    }

    List<Check> contradictions() {
        return contradictions;
    }

    /** The row that stands for a figure which several rows print. */
    Row standingFor(Row row) {
        return twins.getOrDefault(row, row);
    }

    /** The same unit in the year before; a mean may be of another number of units. */
    Optional<Sheet> yearBefore(Sheet sheet) {
        Sheet same =
                sheets.get(new Key(sheet.year() - 1, sheet.level(), sheet.unit().key()));
        if (same != null || sheet.unit().role() != UnitName.Role.MEAN) {
            return Optional.ofNullable(same);
        }
        Block before =
                blocks.get(new Key(sheet.year() - 1, sheet.level(), sheet.unit().scope()));
        List<Sheet> means = before == null ? List.of() : before.with(UnitName.Role.MEAN);
        return means.size() == 1 ? Optional.of(means.get(0)) : Optional.empty();
    }

    /** The block that a sheet is in. */
    Block block(Sheet sheet) {
        return blocks.get(new Key(sheet.year(), sheet.level(), sheet.unit().scope()));
    }

    private Optional<Row> figure(List<Row> same) {
        Row longest = same.get(0);
        if (longest.measure().kind() == Measure.Kind.UNKNOWN) {
            return Optional.of(longest);
        }
        for (Row row : same) {
            longest = row.value().scale() > longest.value().scale() ? row : longest;
        }
        for (Row row : same) {
            if (!agree(row, longest)) {
                contradictions.add(Check.failed(
                        Identity.SAME_FIGURE,
                        Check.members(same),
                        "unit",
                        row.score().unit(),
                        "year",
                        row.score().year(),
                        "measure",
                        row.score().measure(),
                        "first",
                        row.shown(),
                        "firstLine",
                        String.valueOf(row.score().line()),
                        "second",
                        longest.shown(),
                        "secondLine",
                        String.valueOf(longest.score().line())));
                return Optional.empty();
            }
        }
        for (Row row : same) {
            twins.put(row, longest);
        }
        return Optional.of(longest);
    }

    private static boolean agree(Row row, Row longest) {
        if (!row.measure().kind().isNumber()) {
            return Words.key(row.score().value())
                    .equals(Words.key(longest.score().value()));
        }
        return longest.value()
                        .setScale(row.value().scale(), RoundingMode.HALF_UP)
                        .compareTo(row.value())
                == 0;
    }

    private static BigDecimal number(PublishedScore score) {
        return score.number().orElseThrow(() -> new IllegalArgumentException("not a number: " + score));
    }
}
