package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.NameKey;

/**
 * The quantity that a figure measures, read from its words.
 *
 * @param kind the kind
 * @param key the key by which the figures of one unit are kept apart; the same for both spellings of one measure
 * @param name the area, the part, the label or the measure that changes; empty where there is none
 * @param maximum the maximum in the words, e.g. of {@code lost:tài chính công (max 7)}
 */
record FigureMeasure(Kind kind, String key, String name, Optional<BigDecimal> maximum) {

    enum Kind {
        INDEX,
        RANK,
        SIPAS_INDEX,
        SIPAS_RANK,
        PART,
        POINTS,
        MAX_POINTS,
        AREA_POINTS,
        AREA_PERCENT,
        AREA_RANK,
        AREA_CHANGE,
        LOST,
        RATING,
        GROUP_COUNT,
        RATING_COUNT,
        MEAN,
        MEAN_PERCENT,
        RANGE,
        CHANGE,
        MAXIMUM,
        UNKNOWN;

        boolean isNumber() {
            return this != RATING && this != UNKNOWN;
        }

        boolean isOfArea() {
            return switch (this) {
                case AREA_POINTS, AREA_PERCENT, AREA_RANK, AREA_CHANGE, LOST -> true;
                default -> false;
            };
        }
    }

    private static final Pattern TAIL = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
    private static final Pattern MAX = Pattern.compile(".*\\bmax ([0-9]+(?:[.,][0-9]+)?)");
    private static final Pattern CHANGE = Pattern.compile("delta_(.+)_vs_prev_year");

    private static final Map<String, Kind> PLAIN = Map.ofEntries(
            Map.entry("index", Kind.INDEX),
            Map.entry("rank", Kind.RANK),
            Map.entry("sipas_index", Kind.SIPAS_INDEX),
            Map.entry("sipas_rank", Kind.SIPAS_RANK),
            Map.entry("points", Kind.POINTS),
            Map.entry("max_points", Kind.MAX_POINTS),
            Map.entry("appraised", Kind.PART),
            Map.entry("survey", Kind.PART),
            Map.entry("leader_survey", Kind.PART),
            Map.entry("sipas", Kind.PART),
            Map.entry("impact", Kind.PART),
            Map.entry("rating", Kind.RATING),
            Map.entry("group_count", Kind.GROUP_COUNT),
            Map.entry("mean", Kind.MEAN),
            Map.entry("range", Kind.RANGE),
            Map.entry("mean_appraised_pct", Kind.MEAN_PERCENT),
            Map.entry("mean_survey_pct", Kind.MEAN_PERCENT));

    static FigureMeasure of(String text) {
        String key = NameKey.of(text).toString();
        Kind plain = PLAIN.get(key);
        if (plain != null) {
            return new FigureMeasure(plain, key, plain == Kind.PART ? key : "", Optional.empty());
        }
        Matcher change = CHANGE.matcher(key);
        if (change.matches()) {
            return new FigureMeasure(Kind.CHANGE, key, change.group(1), Optional.empty());
        }
        int colon = key.indexOf(':');
        String name = colon < 0 ? "" : key.substring(colon + 1).strip();
        if (name.isEmpty()) {
            return new FigureMeasure(Kind.UNKNOWN, key, "", Optional.empty());
        }
        return switch (key.substring(0, colon).strip()) {
            case "area" -> named(Kind.AREA_POINTS, "area:", name);
            case "area_pct" -> named(Kind.AREA_PERCENT, "area_pct:", name);
            case "area_rank" -> named(Kind.AREA_RANK, "area_rank:", name);
            case "area_delta" -> named(Kind.AREA_CHANGE, "area_delta:", name);
            case "lost" -> named(Kind.LOST, "lost:", name);
            case "max" -> named(Kind.MAXIMUM, "max:", name);
            case "rating_count" -> new FigureMeasure(Kind.RATING_COUNT, key, name, Optional.empty());
            default -> new FigureMeasure(Kind.UNKNOWN, key, "", Optional.empty());
        };
    }

    /** Checks whether its figures are counts and places, whole by nature. */
    boolean isWhole() {
        return switch (kind) {
            case RANK, SIPAS_RANK, AREA_RANK, GROUP_COUNT, RATING_COUNT -> true;
            case CHANGE -> isRankChange();
            default -> false;
        };
    }

    boolean isRankChange() {
        return kind == Kind.CHANGE && name.endsWith("rank");
    }

    /** Checks whether its figures are percentages of a whole that nothing can exceed. */
    boolean isPercent() {
        return kind == Kind.SIPAS_INDEX || kind == Kind.AREA_PERCENT || kind == Kind.MEAN_PERCENT;
    }

    private static FigureMeasure named(Kind kind, String prefix, String rest) {
        Matcher tail = TAIL.matcher(rest);
        String name = rest;
        Optional<BigDecimal> maximum = Optional.empty();
        if (tail.matches()) {
            name = tail.group(1);
            Matcher max = MAX.matcher(tail.group(2));
            if (max.matches()) {
                maximum = Optional.of(new BigDecimal(max.group(1).replace(',', '.')));
            }
        }
        return name.isEmpty()
                ? new FigureMeasure(Kind.UNKNOWN, prefix + rest, "", Optional.empty())
                : new FigureMeasure(kind, prefix + name, name, maximum);
    }
}
