package vn.parindex.spark;

import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/**
 * Rule sets for a made-up nation: the criteria of provinces taken for every level and every year, so that no volume is
 * smaller than a real one. <strong>An illustration</strong>; no authority uses these rules for communes.
 */
public final class MadeUpRules implements MethodologyProvider {

    /** The levels, from the nation's to the commune's. */
    public static final List<String> LEVELS = List.of("ministry", "province", "department", "district", "commune");

    /** The first year. */
    public static final int FIRST_YEAR = 2016;

    private static final int MOST_YEARS = 20;

    /** Makes the provider, for the service loader. */
    public MadeUpRules() {
        // holds nothing
    }

    /**
     * Returns the id of the rule set of a level.
     *
     * @param level the level
     * @return the id
     */
    public static MethodologyId id(String level) {
        return MethodologyId.of("made-up-nation-" + level);
    }

    @Override
    public List<MethodologyId> ids() {
        return LEVELS.stream().map(MadeUpRules::id).toList();
    }

    @Override
    public Methodology load(MethodologyId id) {
        String level = id.value().substring(id.value().lastIndexOf('-') + 1);
        return provinces().toBuilder()
                .id(id)
                .name(Text.of("Bộ tiêu chí minh họa (" + level + ")", "Criteria for illustration (" + level + ")"))
                .level(level)
                .rounds(IntStream.range(0, MOST_YEARS)
                        .mapToObj(year -> IndexYear.of(FIRST_YEAR + year))
                        .toList())
                .units(List.of())
                .unranked(List.of())
                .note("Số liệu và cấp áp dụng do dự án tự đặt để minh họa.")
                .build();
    }

    private static Methodology provinces() {
        return MethodologyCatalog.installed().get(MethodologyId.of("vn-1149-2020-province"));
    }
}
