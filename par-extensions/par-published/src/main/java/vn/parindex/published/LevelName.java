package vn.parindex.published;

import java.util.Map;
import java.util.Objects;
import vn.parindex.value.Text;

/** The names of administrative levels, which published figures name by a word. */
public final class LevelName {

    private static final Map<String, Text> NAMES = Map.of(
            "province", Text.of("cấp tỉnh", "province"),
            "ministry", Text.of("cấp bộ", "ministry"),
            "department", Text.of("sở, ban, ngành", "department"),
            "district", Text.of("cấp huyện", "district"),
            "commune", Text.of("cấp xã", "commune"),
            "region", Text.of("vùng", "region"));

    private LevelName() {}

    /**
     * Returns the name of a level.
     *
     * @param level its word in files, e.g. {@code province}
     * @return e.g. {@code cấp tỉnh}; the word itself, cleaned for show, for a level that has no name here
     */
    public static Text of(String level) {
        Text name = NAMES.get(Objects.requireNonNull(level, "level"));
        return name != null ? name : FigureMeasure.shown(level, level);
    }
}
