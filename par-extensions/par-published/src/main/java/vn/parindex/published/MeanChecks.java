package vn.parindex.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Means and ranges of a level, against the single figures. */
final class MeanChecks {

    private static final MathContext PRECISE = new MathContext(24, RoundingMode.HALF_EVEN);

    private final Ledger ledger;
    private final List<Check> checks;

    MeanChecks(Ledger ledger, List<Check> checks) {
        this.ledger = ledger;
        this.checks = checks;
    }

    void run() {
        for (Block block : ledger.blocks()) {
            for (Sheet mean : block.with(UnitName.Role.MEAN)) {
                mean.get("mean").ifPresent(row -> mean(block, mean, row, "index", "rank"));
                mean.get("sipas_index").ifPresent(row -> mean(block, mean, row, "sipas_index", "sipas_rank"));
                ofParts(mean);
            }
            for (Sheet range : block.with(UnitName.Role.RANGE)) {
                range.get("range").ifPresent(row -> range(block, row));
            }
        }
    }

    private static List<Row> values(Block block, String key) {
        return block.units().stream()
                .filter(sheet -> !sheet.isOutside())
                .flatMap(sheet -> sheet.get(key).stream())
                .toList();
    }

    private void mean(Block block, Sheet sheet, Row mean, String valueKey, String rankKey) {
        List<Row> values = values(block, valueKey);
        OptionalInt size = sheet.unit().size().isPresent() ? sheet.unit().size() : block.size();
        if (size.isPresent() && values.size() == size.getAsInt()) {
            BigDecimal count = BigDecimal.valueOf(size.getAsInt());
            Equation equation = new Equation().plus(values).plus(mean, count.negate());
            checks.add(equation.check(Identity.MEAN, mean, count, language -> "Σ / " + count));
        } else {
            bounds(block, mean, size, valueKey, rankKey);
        }
    }

    /** With each unit between its neighbours by rank, the mean lies between two bounds. */
    private void bounds(Block block, Row mean, OptionalInt size, String valueKey, String rankKey) {
        List<OrderedList.Pair> ranked = ranked(block, valueKey, rankKey);
        if (ranked.isEmpty()) {
            return;
        }
        boolean top = ranked.get(0).place() == 1;
        boolean bottom = size.isPresent() && ranked.get(ranked.size() - 1).place() == size.getAsInt();
        int[] below = below(ranked, size.orElse(1));
        int[] above = above(ranked);
        Optional<BigDecimal> most = top ? Optional.of(mean(ranked, below, BigDecimal.ONE)) : Optional.empty();
        Optional<BigDecimal> least =
                bottom ? Optional.of(mean(ranked, above, BigDecimal.ONE.negate())) : Optional.empty();
        Optional<BigDecimal> tooHigh =
                most.map(m -> mean.value().subtract(mean.half()).subtract(m)).filter(off -> off.signum() >= 0);
        Optional<BigDecimal> tooLow =
                least.map(l -> mean.value().add(mean.half()).subtract(l)).filter(off -> off.signum() <= 0);
        if (tooHigh.isPresent() || tooLow.isPresent()) {
            List<Check.Member> members = new ArrayList<>();
            members.add(new Check.Member(
                    mean,
                    Optional.of(
                            new Interval(least.map(l -> l.subtract(mean.half())), most.map(m -> m.add(mean.half()))))));
            members.addAll(
                    tooHigh.isPresent() ? mending(ranked, below, tooHigh.get()) : mending(ranked, above, tooLow.get()));
            checks.add(Check.failed(
                    Identity.MEAN_BOUNDS,
                    members,
                    "unit",
                    mean.score().unit(),
                    "year",
                    mean.score().year(),
                    "got",
                    mean.value(),
                    "least",
                    least.<Object>map(MeanChecks::shown).orElse("–"),
                    "most",
                    most.<Object>map(MeanChecks::shown).orElse("–")));
        }
    }

    /** The units with rank and value that stand in order, from the first. */
    private static List<OrderedList.Pair> ranked(Block block, String valueKey, String rankKey) {
        List<OrderedList.Pair> pairs = new ArrayList<>();
        for (Sheet sheet : block.units()) {
            Optional<Row> value = sheet.get(valueKey);
            sheet.get(rankKey)
                    .filter(row -> row.isRank() && value.isPresent())
                    .ifPresent(rank -> pairs.add(new OrderedList.Pair(
                            rank,
                            value.get(),
                            rank.value().intValue(),
                            value.get().value())));
        }
        return OrderedList.of(pairs, true).steady();
    }

    /** How many units are at most as high as each: those down to the next whose value is known. */
    private static int[] below(List<OrderedList.Pair> ranked, int size) {
        int[] units = new int[ranked.size()];
        int upTo = size;
        for (int i = ranked.size() - 1; i >= 0; i--) {
            units[i] = Math.max(0, upTo - ranked.get(i).place() + 1);
            upTo -= units[i];
        }
        return units;
    }

    /** How many units are at least as high as each: those up to the one before whose value is known. */
    private static int[] above(List<OrderedList.Pair> ranked) {
        int[] units = new int[ranked.size()];
        int done = 0;
        for (int i = 0; i < units.length; i++) {
            units[i] = Math.max(0, ranked.get(i).place() - done);
            done += units[i];
        }
        return units;
    }

    /** The mean with so many units at each value, each value taken to one end of what rounds to it. */
    private static BigDecimal mean(List<OrderedList.Pair> ranked, int[] units, BigDecimal end) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        for (int i = 0; i < units.length; i++) {
            Row row = ranked.get(i).valueRow();
            sum = sum.add(row.value().add(row.half().multiply(end)).multiply(BigDecimal.valueOf(units[i])));
            count += units[i];
        }
        return sum.divide(BigDecimal.valueOf(count), PRECISE);
    }

    /** The ranks and values of a bound that is missed by so much, each value with what would mend it alone. */
    private static List<Check.Member> mending(List<OrderedList.Pair> ranked, int[] units, BigDecimal off) {
        int count = Arrays.stream(units).sum();
        List<Check.Member> members = new ArrayList<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                Row row = ranked.get(i).valueRow();
                Optional<BigDecimal> enough = Optional.of(row.value()
                        .add(off.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(units[i]), PRECISE)));
                members.add(Check.Member.of(ranked.get(i).placeRow()));
                members.add(new Check.Member(
                        row,
                        Optional.of(
                                off.signum() >= 0
                                        ? new Interval(enough, Optional.empty())
                                        : new Interval(Optional.empty(), enough))));
            }
        }
        return members;
    }

    private static BigDecimal shown(BigDecimal bound) {
        return PrintedNumber.plain(bound.setScale(4, RoundingMode.HALF_UP));
    }

    /** The mean of the whole lies between the means of its parts, each in percent of its own maximum. */
    private void ofParts(Sheet sheet) {
        List<Row> parts = sheet.all(Measure.Kind.MEAN_PERCENT);
        Optional<Row> mean = sheet.get("mean");
        if (mean.isEmpty() || parts.size() < 2) {
            return;
        }
        Row least = parts.stream().min(Comparator.comparing(Row::value)).orElseThrow();
        Row most = parts.stream().max(Comparator.comparing(Row::value)).orElseThrow();
        BigDecimal half = mean.get().half();
        boolean below = mean.get().value().add(half).compareTo(least.value().subtract(least.half())) < 0;
        boolean above = mean.get().value().subtract(half).compareTo(most.value().add(most.half())) > 0;
        if (below || above) {
            List<Row> rows = new ArrayList<>(parts);
            rows.add(mean.get());
            checks.add(Check.failed(
                    Identity.MEAN_BOUNDS,
                    Check.members(rows),
                    "unit",
                    mean.get().score().unit(),
                    "year",
                    mean.get().score().year(),
                    "got",
                    mean.get().value(),
                    "least",
                    least.value(),
                    "most",
                    most.value()));
        }
    }

    private void range(Block block, Row range) {
        List<Row> values = values(block, "index");
        if (values.isEmpty()) {
            return;
        }
        OptionalInt size = block.size();
        List<OrderedList.Pair> ranked = ranked(block, "index", "rank");
        Optional<Row> first = atRank(ranked, 1);
        Optional<Row> last = size.isPresent() ? atRank(ranked, size.getAsInt()) : Optional.empty();
        if (first.isPresent() && last.isPresent()) {
            List<Row> both = List.of(first.get(), last.get());
            checks.add(new Equation()
                    .plus(first.get())
                    .minus(last.get())
                    .minus(range)
                    .check(Identity.RANGE, range, BigDecimal.ONE, language -> Equation.joined(both, "−", language)));
            return;
        }
        Row highest = first.orElse(
                values.stream().max(Comparator.comparing(Row::value)).orElseThrow());
        Row lowest = last.orElse(
                values.stream().min(Comparator.comparing(Row::value)).orElseThrow());
        Equation equation = new Equation().plus(highest).minus(lowest).minus(range);
        if (equation.residual().compareTo(equation.tolerance()) >= 0
                && equation.tolerance().signum() > 0) {
            checks.add(Check.failed(
                    Identity.RANGE_BOUNDS,
                    Check.members(List.of(range, highest, lowest)),
                    "unit",
                    range.score().unit(),
                    "year",
                    range.score().year(),
                    "terms",
                    Equation.joined(List.of(highest, lowest), "−"),
                    "got",
                    range.value()));
        }
    }

    private static Optional<Row> atRank(List<OrderedList.Pair> ranked, int rank) {
        return ranked.stream()
                .filter(pair -> pair.place() == rank)
                .map(OrderedList.Pair::valueRow)
                .findFirst();
    }
}
