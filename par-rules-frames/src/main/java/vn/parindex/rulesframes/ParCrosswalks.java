package vn.parindex.rulesframes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * The crosswalks between frames by parts or areas: from 2018 by way of 2020 and 2022 to 2024, as far as parts and areas
 * are known, and by parts from 2012. Where only the whole index is known on one side, it is set against all parts of
 * the other.
 */
public final class ParCrosswalks {

    private static final List<Pair> PAIRS = List.of(
            Pair.of("vn-1294-2012-province-parts", "vn-1149-2020-province-parts"),
            Pair.of("vn-1149-2020-province-parts", "vn-876-2022-province-parts"),
            Pair.of("vn-1294-2012-ministry-parts", "vn-876-2022-ministry-parts"),
            Pair.of("vn-2636-2018-province-index", "vn-1149-2020-province-parts"),
            Pair.of("vn-2636-2018-ministry-index", "vn-1149-2020-ministry-parts"),
            Pair.of("vn-1149-2020-ministry-parts", "vn-876-2022-ministry-parts"),
            Pair.of("vn-876-2022-province-parts", "vn-892-2024-province-parts"),
            Pair.of("vn-876-2022-province-areas", "vn-892-2024-province-areas"),
            Pair.of("vn-876-2022-ministry-parts", "vn-892-2024-ministry-index"));

    private ParCrosswalks() {}

    /**
     * Two methodologies that a crosswalk joins.
     *
     * @param from the earlier
     * @param to the later
     */
    public record Pair(MethodologyId from, MethodologyId to) {

        public Pair {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        private static Pair of(String from, String to) {
            return new Pair(MethodologyId.of(from), MethodologyId.of(to));
        }
    }

    /**
     * Returns the pairs of methodologies that there is a crosswalk for.
     *
     * @return the pairs of methodologies that are joined
     */
    public static List<Pair> pairs() {
        return PAIRS;
    }

    /**
     * Reads the crosswalk between two methodologies.
     *
     * @param from the earlier methodology
     * @param to the later methodology
     * @param methodologies the catalogue that has both, e.g. {@code MethodologyCatalog.installed()::find}; one of them
     *     may belong to another module
     * @return the crosswalk, or empty if there is none
     * @throws vn.parindex.finding.ParIndexException if one of the methodologies is not found
     */
    public static Optional<Crosswalk> find(
            MethodologyId from, MethodologyId to, Function<MethodologyId, Optional<Methodology>> methodologies) {
        Pair pair = new Pair(from, to);
        Objects.requireNonNull(methodologies, "methodologies");
        return PAIRS.contains(pair) ? Optional.of(read(pair, methodologies)) : Optional.empty();
    }

    private static Crosswalk read(Pair pair, Function<MethodologyId, Optional<Methodology>> methodologies) {
        String name = pair.from() + "--" + pair.to() + ".json";
        try (InputStream stream = ParCrosswalks.class.getResourceAsStream("crosswalks/" + name)) {
            return ParJson.crosswalk(methodologies).read(stream, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + name, e);
        }
    }
}
