package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of the index, from its lower to its upper end; either end may be open. Whether an end itself belongs to it is
 * left undecided, because printed figures are rounded.
 */
record IndexBand(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    static final IndexBand ALL = new IndexBand(Optional.empty(), Optional.empty());

    private static final String NUMBER = "([0-9]+(?:[.,][0-9]+)?)";
    private static final Pattern FROM = Pattern.compile("(?:>=|>|≥) ?" + NUMBER + " ?%?");
    private static final Pattern BELOW = Pattern.compile("(?:<=|<|≤) ?" + NUMBER + " ?%?");
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + " ?%? ?- ?<? ?" + NUMBER + " ?%?");

    /** Reads {@code >=90}, {@code <80%} or {@code 75-<80}; empty for anything else. */
    static Optional<IndexBand> parse(String key) {
        Matcher from = FROM.matcher(key);
        if (from.matches()) {
            return Optional.of(new IndexBand(number(from, 1), Optional.empty()));
        }
        Matcher below = BELOW.matcher(key);
        if (below.matches()) {
            return Optional.of(new IndexBand(Optional.empty(), number(below, 1)));
        }
        Matcher between = BETWEEN.matcher(key);
        return between.matches()
                ? Optional.of(new IndexBand(number(between, 1), number(between, 2)))
                : Optional.empty();
    }

    /** Checks whether no value that is printed so can lie in the band. */
    boolean excludes(BigDecimal printed, BigDecimal half) {
        return low.isPresent() && printed.add(half).compareTo(low.get()) <= 0
                || high.isPresent() && printed.subtract(half).compareTo(high.get()) >= 0;
    }

    private static Optional<BigDecimal> number(Matcher matcher, int group) {
        return Optional.of(
                PrintedNumber.plain(new BigDecimal(matcher.group(group).replace(',', '.'))));
    }
}
