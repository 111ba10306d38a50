package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.TreeMap;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.finding.ParIndexException;
import vn.parindex.services.InstalledProviders;

/**
 * Facts of rounds besides the figures of a file: maxima, numbers of units, groups, ratings, spellings, and printed
 * figures that are known to contradict others.
 *
 * <p>The library itself knows no round. Facts come from providers as tables, each row with its source and grade;
 * {@code par-rules-frames} offers those of the rounds so far. Without any, fewer figures can be checked. Make one and
 * keep it: another one reads the tables anew. Immutable and thread-safe.
 */
public final class RoundFacts {

    private static final RoundFacts NONE = of(List.of());

    private record Years(int from, int to) {

        static Years of(FactRow row) {
            return new Years(row.year("from"), row.year("to"));
        }

        boolean include(int year) {
            return from <= year && year <= to;
        }
    }

    private record PartMaximum(String level, Years years, String set, String part, BigDecimal maximum) {}

    private record AreaMaximum(String level, Years years, int area, BigDecimal maximum) {}

    /** A number of areas or of units. */
    private record Count(String level, Years years, int count) {}

    private record AreaWords(int area, List<String> words) {}

    private record GroupBand(String level, int year, String group, IndexBand band) {}

    private record LeastIndex(String province, Years years, int order, BigDecimal least) {}

    /**
     * A list of units inside a level.
     *
     * @param words the words that its units' names begin with, and that names of the whole list have; empty if it has
     *     all units of the level that no other list has
     */
    private record InnerList(
            String level, String province, Years years, String list, List<String> words, OptionalInt size) {

        boolean isOf(String otherLevel, int year, String scope) {
            return level.equals(otherLevel) && years.include(year) && province.equals(scope);
        }

        boolean has(UnitName name) {
            String text = name.kind() == UnitName.NameKind.UNIT ? name.own() + " " : " " + name.note() + " ";
            return words.isEmpty()
                    || words.stream()
                            .anyMatch(word -> name.kind() == UnitName.NameKind.UNIT
                                    ? text.startsWith(word + " ")
                                    : text.replace(',', ' ').contains(" " + word + " "));
        }
    }

    private record Outside(String level, String unit) {}

    /**
     * A province's name and another spelling of it; the spelling is empty where there is none.
     *
     * @param unit the key of the name
     * @param name the name as it is written
     * @param spelling the key of the other spelling
     */
    private record Spelling(String unit, String name, String spelling) {

        boolean dashed() {
            return name.contains(UnitName.DASH);
        }
    }

    private final List<PartMaximum> partMaxima;
    private final List<AreaMaximum> areaMaxima;
    private final List<Count> areaCounts;
    private final List<AreaWords> areaWords;
    private final List<GroupBand> groups;
    private final List<LeastIndex> ratings;
    private final List<Count> rankedUnits;
    private final List<Outside> outside;
    private final List<Spelling> spellings;
    private final List<InnerList> lists;
    private final List<DeclaredMisfit> misfits;

    private RoundFacts(FactTables tables) {
        partMaxima = tables.read(
                "part-maxima.tsv",
                List.of("level", "from", "to", "set", "part", "maximum"),
                row -> new PartMaximum(
                        row.text("level"), Years.of(row), row.text("set"), row.text("part"), row.number("maximum")));
        areaMaxima = tables.read(
                "area-maxima.tsv",
                List.of("level", "from", "to", "area", "maximum"),
                row -> new AreaMaximum(row.text("level"), Years.of(row), row.count("area"), row.number("maximum")));
        areaCounts = counts(tables, "area-counts.tsv");
        areaWords = tables.read(
                "area-words.tsv",
                List.of("area", "words"),
                row -> new AreaWords(row.count("area"), List.of(row.key("words").split("\\|"))));
        groups = tables.read(
                "groups.tsv",
                List.of("level", "year", "group", "from", "below"),
                row -> new GroupBand(
                        row.text("level"),
                        row.year("year"),
                        row.key("group"),
                        new IndexBand(row.numberIfAny("from"), row.numberIfAny("below"))));
        ratings = tables.read(
                "ratings.tsv",
                List.of("province", "from", "to", "rating", "least"),
                row -> new LeastIndex(
                        row.key("province"), Years.of(row), row.ratingOrder("rating"), row.number("least")));
        rankedUnits = counts(tables, "ranked-units.tsv");
        outside = tables.read(
                "outside-ranking.tsv",
                List.of("level", "unit"),
                row -> new Outside(row.text("level"), row.key("unit")));
        spellings = tables.read(
                "unit-spellings.tsv",
                List.of("unit", "spelling"),
                row -> new Spelling(row.key("unit"), row.text("unit"), row.keyIfAny("spelling")));
        lists = tables.read(
                "unit-lists.tsv",
                List.of("level", "province", "from", "to", "list", "words", "count"),
                row -> new InnerList(
                        row.text("level"),
                        row.key("province"),
                        Years.of(row),
                        row.key("list"),
                        row.keyIfAny("words").isEmpty()
                                ? List.of()
                                : List.of(row.key("words").split("\\|")),
                        row.numberIfAny("count").isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.count("count"))));
        misfits = tables.misfits("known-misfits.csv");
    }

    private static List<Count> counts(FactTables tables, String table) {
        return tables.read(
                table,
                List.of("level", "from", "to", "count"),
                row -> new Count(row.text("level"), Years.of(row), row.count("count")));
    }

    /**
     * Obtains no facts at all: figures are checked against each other alone.
     *
     * @return facts without any row
     */
    public static RoundFacts none() {
        return NONE;
    }

    /**
     * Obtains the facts of all providers that the class loader of this library sees; in an OSGi framework, also of
     * those in bundles that use it.
     *
     * @return the facts
     * @throws ParIndexException if a table is unsound, with all faults of all tables
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static RoundFacts installed() {
        return of(InstalledProviders.of(RoundFactsProvider.class));
    }

    /**
     * Obtains the facts of all providers that a class loader sees.
     *
     * @param loader the class loader
     * @return the facts
     * @throws ParIndexException if a table is unsound, with all faults of all tables
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static RoundFacts installed(ClassLoader loader) {
        return of(ServiceLoader.load(RoundFactsProvider.class, Objects.requireNonNull(loader, "loader")));
    }

    /**
     * Obtains the facts that some providers offer, taken together.
     *
     * @param providers the providers; where two state the same fact, the first counts
     * @return the facts
     * @throws ParIndexException if a table is unsound, with all faults of all tables
     */
    public static RoundFacts of(Iterable<? extends RoundFactsProvider> providers) {
        FactTables tables = new FactTables(Objects.requireNonNull(providers, "providers"));
        RoundFacts facts = new RoundFacts(tables);
        tables.refuseFaults();
        return facts;
    }

    /**
     * Returns the printed figures that are known to contradict others, with the reasons.
     *
     * @return an unmodifiable list
     */
    public List<DeclaredMisfit> misfits() {
        return misfits;
    }

    /** The ways in which the index of a round is split into parts: the maximum of each part by its name. */
    List<Map<String, BigDecimal>> partSets(String level, int year) {
        Map<String, Map<String, BigDecimal>> sets = new LinkedHashMap<>();
        for (PartMaximum part : partMaxima) {
            if (part.level().equals(level) && part.years().include(year)) {
                sets.computeIfAbsent(part.set(), set -> new LinkedHashMap<>()).put(part.part(), part.maximum());
            }
        }
        return new ArrayList<>(sets.values());
    }

    /** The maximum of an area in a round, if its number is known. */
    Optional<BigDecimal> areaMaximum(String level, int year, OptionalInt area) {
        return areaMaxima.stream()
                .filter(row -> area.isPresent()
                        && row.area() == area.getAsInt()
                        && row.level().equals(level)
                        && row.years().include(year))
                .map(AreaMaximum::maximum)
                .findFirst();
    }

    /** The official number of an area, found by the words of its name. */
    OptionalInt areaNumber(String nameKey) {
        return areaWords.stream()
                .filter(row -> row.words().stream().anyMatch(nameKey::contains))
                .mapToInt(AreaWords::area)
                .findFirst();
    }

    /** Returns how many areas the index of a level has in a round. */
    OptionalInt areaCount(String level, int year) {
        return count(areaCounts, level, year);
    }

    /** The band of a group that the report of a round names by a letter. */
    Optional<IndexBand> group(String level, int year, String letterKey) {
        return groups.stream()
                .filter(row -> row.level().equals(level)
                        && row.year() == year
                        && row.group().equals(letterKey))
                .map(GroupBand::band)
                .findFirst();
    }

    /**
     * The least index of each rating in a province, by the order of the rating; the first is its best rating. Empty if
     * not known.
     */
    TreeMap<Integer, BigDecimal> ratings(String provinceKey, int year) {
        TreeMap<Integer, BigDecimal> least = new TreeMap<>();
        for (LeastIndex row : ratings) {
            if (row.province().equals(provinceKey) && row.years().include(year)) {
                least.putIfAbsent(row.order(), row.least());
            }
        }
        return least;
    }

    /** The number of units that are ranked at a level in a round. */
    OptionalInt rankedUnits(String level, int year) {
        return count(rankedUnits, level, year);
    }

    /**
     * Checks whether a unit may stand outside its level's ranking: special ministries, agencies of the centre in a
     * province.
     */
    boolean isOutside(String level, String ownNameKey) {
        return outside.stream().anyMatch(row -> row.level().equals(level) && ownNameKey.startsWith(row.unit()));
    }

    /** Returns the key of a province's name for the key of any spelling of it; an unknown one is returned as it is. */
    String spelled(String nameKey) {
        for (Spelling row : spellings) {
            if (!row.spelling().isEmpty() && nameKey.equals(row.spelling())) {
                return row.unit();
            }
        }
        return nameKey;
    }

    /** Returns the key of the list inside a level that a unit, or what is printed of many, belongs to. */
    Optional<String> list(String level, int year, UnitName name) {
        return lists.stream()
                .filter(row -> row.isOf(level, year, name.scope()) && row.has(name))
                .map(InnerList::list)
                .findFirst();
    }

    /** Returns how many units a list inside a level has. */
    OptionalInt listSize(String level, int year, String scope, String list) {
        return lists.stream()
                .filter(row -> row.isOf(level, year, scope) && row.list().equals(list))
                .map(InnerList::size)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Returns the names of the provinces that rounds know, by their keys; empty if none is known. */
    Map<String, String> provinces() {
        Map<String, String> names = new LinkedHashMap<>();
        spellings.forEach(row -> names.putIfAbsent(row.unit(), row.name()));
        return names;
    }

    /** Checks whether an official name holds the dash that elsewhere separates a province from its units. */
    boolean isDashed(String nameKey) {
        return spellings.stream().anyMatch(row -> row.dashed() && row.unit().equals(nameKey));
    }

    private static OptionalInt count(List<Count> counts, String level, int year) {
        return counts.stream()
                .filter(row -> row.level().equals(level) && row.years().include(year))
                .mapToInt(Count::count)
                .findFirst();
    }
}
