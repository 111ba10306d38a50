package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The maxima of the ministry's rounds as far as they are known: parts of the index and areas. */
final class KnownRounds {

    private record Part(String level, int from, int to, String set, String part, BigDecimal maximum) {}

    private record Area(String level, int from, int to, int area, BigDecimal maximum) {}

    private record AreaWords(int area, List<String> words) {}

    private static final List<Part> PARTS =
            Tsv.rows("rounds.tsv", "level", "from", "to", "set", "part", "maximum", "source", "grade").stream()
                    .map(r -> new Part(
                            r.get("level"),
                            Integer.parseInt(r.get("from")),
                            Integer.parseInt(r.get("to")),
                            r.get("set"),
                            r.get("part"),
                            new BigDecimal(r.get("maximum"))))
                    .toList();
    private static final List<Area> AREAS =
            Tsv.rows("areas.tsv", "level", "from", "to", "area", "maximum", "source", "grade").stream()
                    .map(r -> new Area(
                            r.get("level"),
                            Integer.parseInt(r.get("from")),
                            Integer.parseInt(r.get("to")),
                            Integer.parseInt(r.get("area")),
                            new BigDecimal(r.get("maximum"))))
                    .toList();
    private static final List<AreaWords> WORDS = Tsv.rows("area-words.tsv", "area", "words").stream()
            .map(r -> new AreaWords(
                    Integer.parseInt(r.get("area")),
                    List.of(r.get("words").split("\\|")).stream()
                            .map(Words::key)
                            .toList()))
            .toList();

    private KnownRounds() {}

    /** The ways in which the index of a round is split into parts: the maximum of each part, by the set's name. */
    static List<Map<String, BigDecimal>> partSets(String level, int year) {
        Map<String, Map<String, BigDecimal>> sets = new LinkedHashMap<>();
        for (Part part : PARTS) {
            if (part.level().equals(level) && part.from() <= year && year <= part.to()) {
                sets.computeIfAbsent(part.set(), s -> new LinkedHashMap<>()).put(part.part(), part.maximum());
            }
        }
        return new ArrayList<>(sets.values());
    }

    /** The maximum of an area in a round. */
    static Optional<BigDecimal> areaMaximum(String level, int year, int area) {
        return AREAS.stream()
                .filter(a -> a.area() == area && a.level().equals(level) && a.from() <= year && year <= a.to())
                .map(Area::maximum)
                .findFirst();
    }

    /** The official number of an area, told from the words of its name. */
    static OptionalInt areaNumber(String nameKey) {
        return WORDS.stream()
                .filter(w -> w.words().stream().anyMatch(nameKey::contains))
                .mapToInt(AreaWords::area)
                .findFirst();
    }

    /** How many areas a level has: the first seven for ministries, eight for provinces. */
    static OptionalInt areaCount(String level) {
        return switch (level) {
            case "ministry" -> OptionalInt.of(7);
            case "province" -> OptionalInt.of(8);
            default -> OptionalInt.empty();
        };
    }
}
