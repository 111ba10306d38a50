package vn.parindex.units;

import java.util.Map;
import vn.parindex.value.Text;

/** The words of the usual levels, for sentences. */
final class LevelText {

    private static final Map<String, Text> WORDS = Map.of(
            "province", Text.of("cấp tỉnh", "province level"),
            "ministry", Text.of("bộ, cơ quan ngang bộ", "ministry level"),
            "department", Text.of("sở, ban, ngành", "department level"),
            "district", Text.of("cấp huyện", "district level"),
            "commune", Text.of("cấp xã", "commune level"));

    private LevelText() {}

    /** Returns e.g. {@code cấp huyện}; an unknown word as it is. */
    static Text of(String level) {
        return WORDS.getOrDefault(level, Text.of(level, level));
    }
}
