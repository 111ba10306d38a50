package vn.parindex.published;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NameKey;
import vn.parindex.value.Text;

/**
 * The quantity that a figure measures, read from its words.
 *
 * @param kind the kind
 * @param key the key by which the figures of one unit are kept apart; the same for both spellings of one measure
 * @param name the area, the part, the label or the measure that changes; empty where there is none
 * @param maximum the maximum in the words, e.g. of {@code lost:tài chính công (max 7)}
 */
record FigureMeasure(MeasureKind kind, String key, String name, Optional<BigDecimal> maximum) {

    private static final Pattern TAIL = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)");
    private static final Pattern MAX = Pattern.compile(".*\\bmax ([0-9]+(?:[.,][0-9]+)?)");
    private static final Pattern CHANGE = Pattern.compile("delta_(.+)_vs_prev_year");

    private static final Pattern CHANGE_COUNT = Pattern.compile("count_(.+)_(?:up|down)");

    /** What is measured, in Vietnamese; English readers are shown the words of the file. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("INDEX", "Chỉ số CCHC"),
            Map.entry("RANK", "thứ hạng"),
            Map.entry("SIPAS_INDEX", "Chỉ số SIPAS"),
            Map.entry("SIPAS_RANK", "thứ hạng SIPAS"),
            Map.entry("appraised", "điểm thẩm định"),
            Map.entry("survey", "điểm điều tra xã hội học"),
            Map.entry("leader_survey", "điểm điều tra lãnh đạo, quản lý"),
            Map.entry("sipas", "điểm SIPAS"),
            Map.entry("impact", "điểm tác động kinh tế - xã hội"),
            Map.entry("POINTS", "điểm đạt được"),
            Map.entry("MAX_POINTS", "điểm tối đa"),
            Map.entry("AREA_POINTS", "điểm lĩnh vực"),
            Map.entry("AREA_PERCENT", "tỷ lệ điểm lĩnh vực"),
            Map.entry("AREA_RANK", "thứ hạng lĩnh vực"),
            Map.entry("AREA_CHANGE", "thay đổi của lĩnh vực"),
            Map.entry("LOST", "điểm mất ở lĩnh vực"),
            Map.entry("RATING", "xếp loại"),
            Map.entry("GROUP_COUNT", "số đơn vị trong nhóm"),
            Map.entry("RATING_COUNT", "số đơn vị xếp loại"),
            Map.entry("MEAN", "trung bình"),
            Map.entry("RANGE", "khoảng cách cao nhất - thấp nhất"),
            Map.entry("MAXIMUM", "điểm tối đa của"));

    private static final Map<String, MeasureKind> PLAIN = Map.ofEntries(
            Map.entry("index", MeasureKind.INDEX),
            Map.entry("rank", MeasureKind.RANK),
            Map.entry("sipas_index", MeasureKind.SIPAS_INDEX),
            Map.entry("sipas_rank", MeasureKind.SIPAS_RANK),
            Map.entry("points", MeasureKind.POINTS),
            Map.entry("max_points", MeasureKind.MAX_POINTS),
            Map.entry("appraised", MeasureKind.PART),
            Map.entry("survey", MeasureKind.PART),
            Map.entry("leader_survey", MeasureKind.PART),
            Map.entry("sipas", MeasureKind.PART),
            Map.entry("impact", MeasureKind.PART),
            Map.entry("rating", MeasureKind.RATING),
            Map.entry("group_count", MeasureKind.GROUP_COUNT),
            Map.entry("mean", MeasureKind.MEAN),
            Map.entry("range", MeasureKind.RANGE),
            Map.entry("mean_appraised_pct", MeasureKind.MEAN_PERCENT),
            Map.entry("mean_survey_pct", MeasureKind.MEAN_PERCENT));

    static FigureMeasure of(String text) {
        String key = NameKey.of(text).toString();
        MeasureKind plain = PLAIN.get(key);
        if (plain != null) {
            return new FigureMeasure(plain, key, plain == MeasureKind.PART ? key : "", Optional.empty());
        }
        Matcher change = CHANGE.matcher(key);
        if (change.matches()) {
            return new FigureMeasure(MeasureKind.CHANGE, key, change.group(1), Optional.empty());
        }
        Matcher changed = CHANGE_COUNT.matcher(key);
        if (changed.matches() && PLAIN.containsKey(changed.group(1))) {
            return new FigureMeasure(MeasureKind.CHANGE_COUNT, key, changed.group(1), Optional.empty());
        }
        int colon = key.indexOf(':');
        String name = colon < 0 ? "" : key.substring(colon + 1).strip();
        if (name.isEmpty()) {
            return new FigureMeasure(MeasureKind.UNKNOWN, key, "", Optional.empty());
        }
        return switch (key.substring(0, colon).strip()) {
            case "area" -> named(MeasureKind.AREA_POINTS, "area:", name);
            case "area_pct" -> named(MeasureKind.AREA_PERCENT, "area_pct:", name);
            case "area_rank" -> named(MeasureKind.AREA_RANK, "area_rank:", name);
            case "area_delta" -> named(MeasureKind.AREA_CHANGE, "area_delta:", name);
            case "lost" -> named(MeasureKind.LOST, "lost:", name);
            case "max" -> named(MeasureKind.MAXIMUM, "max:", name);
            case "rating_count" -> new FigureMeasure(MeasureKind.RATING_COUNT, key, name, Optional.empty());
            default -> new FigureMeasure(MeasureKind.UNKNOWN, key, "", Optional.empty());
        };
    }

    /** Returns what a measure is called; the words of the file where it is not known. */
    static Text label(String text) {
        return shown(vietnamese(text), text);
    }

    /** Returns words of a file as they may be shown; a dash for none. */
    static Text shown(String vi, String en) {
        return Text.of(vi.isBlank() ? "–" : Excerpt.whole(vi), Excerpt.whole(en));
    }

    private static String vietnamese(String text) {
        FigureMeasure measure = of(text);
        if (measure.kind == MeasureKind.CHANGE) {
            return "thay đổi " + vietnamese(measure.name) + " so với năm trước";
        }
        if (measure.kind == MeasureKind.MEAN_PERCENT) {
            return measure.key.contains("survey")
                    ? "tỷ lệ điều tra xã hội học trung bình"
                    : "tỷ lệ thẩm định trung bình";
        }
        if (measure.kind == MeasureKind.CHANGE_COUNT) {
            return (measure.key.endsWith("_up") ? "số đơn vị tăng " : "số đơn vị giảm ") + vietnamese(measure.name);
        }
        String known = LABELS.get(measure.kind == MeasureKind.PART ? measure.key : measure.kind.name());
        if (known == null) {
            return text;
        }
        if (measure.kind == MeasureKind.MAXIMUM) {
            return known + " " + vietnamese(measure.name);
        }
        return measure.name.isEmpty() || measure.kind == MeasureKind.PART ? known : known + " " + rest(text);
    }

    /** Returns the area, the part or the rating as the file has it. */
    private static String rest(String text) {
        return text.substring(text.indexOf(':') + 1)
                .strip()
                .replaceFirst(" *\\(points\\)$", " (điểm)")
                .replaceFirst(" *\\((points, *)?max ([0-9.,]+)\\)$", " (tối đa $2)");
    }

    /** Checks whether its figures are counts and places, whole by nature. */
    boolean isWhole() {
        return switch (kind) {
            case RANK, SIPAS_RANK, AREA_RANK, GROUP_COUNT, RATING_COUNT, CHANGE_COUNT -> true;
            case CHANGE -> isRankChange();
            default -> false;
        };
    }

    /** Checks whether its figures are of one area: its points, percentage, rank, change or maximum. */
    boolean isOfArea() {
        return kind.isOfArea() || kind == MeasureKind.MAXIMUM && name.startsWith("area ");
    }

    boolean isRankChange() {
        return kind == MeasureKind.CHANGE && name.endsWith("rank");
    }

    /** Checks whether its figures are percentages of a whole that nothing can exceed. */
    boolean isPercent() {
        return kind == MeasureKind.SIPAS_INDEX || kind == MeasureKind.AREA_PERCENT || kind == MeasureKind.MEAN_PERCENT;
    }

    private static FigureMeasure named(MeasureKind kind, String prefix, String rest) {
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
                ? new FigureMeasure(MeasureKind.UNKNOWN, prefix + rest, "", Optional.empty())
                : new FigureMeasure(kind, prefix + name, name, maximum);
    }
}
