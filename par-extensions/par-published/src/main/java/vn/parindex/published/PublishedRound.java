package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Contender;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * The units of one level and year that share a ranking, with the figures published of each.
 *
 * <p>All provinces share one, all ministries too; departments, districts and communes share one with the others of
 * their province, or with those of their list where the province keeps several. Spellings of one name are one unit: its
 * id is the key of its name, the same in every year, its name as the first row of it is spelled. Of two rows for one
 * figure the first counts; {@link PublishedVerification} says where they differ. Immutable and thread-safe.
 */
public final class PublishedRound {

    private final IndexYear year;
    private final String level;
    private final RoundFacts facts;
    private final String province;
    private final String list;
    private final Map<Unit, Map<String, PublishedScore>> rows;
    private final Map<Unit, Map<String, BigDecimal>> figures;
    private final Optional<PublishedScore> mean;
    private final OptionalInt size;

    private PublishedRound(IndexYear year, String level, RoundFacts facts, Gathering gathering) {
        this.year = year;
        this.level = level;
        this.facts = facts;
        province = gathering.province;
        list = gathering.list;
        rows = gathering.rows;
        mean = Optional.ofNullable(gathering.mean);
        size = gathering.size;
        Map<Unit, Map<String, BigDecimal>> all = new LinkedHashMap<>();
        rows.forEach((unit, printed) -> {
            Map<String, BigDecimal> numbers = new LinkedHashMap<>();
            printed.forEach((measure, row) -> numbers.put(measure, row.number().orElseThrow()));
            all.put(unit, Collections.unmodifiableMap(numbers));
        });
        figures = Collections.unmodifiableMap(all);
    }

    private record RankedList(String province, String list) {}

    /** The rows of one ranking while they are gathered. */
    private static final class Gathering {
        private final String province;
        private final String list;
        private final Map<String, Unit> units = new LinkedHashMap<>();
        private final Map<Unit, Map<String, PublishedScore>> rows = new LinkedHashMap<>();
        private PublishedScore mean;
        private OptionalInt size = OptionalInt.empty();

        Gathering(String province, String list) {
            this.province = province;
            this.list = list;
        }

        void add(UnitName name, PublishedScore row) {
            Unit unit = units.computeIfAbsent(name.key(), key -> Unit.of(key, row.unit()));
            rows.computeIfAbsent(unit, u -> new LinkedHashMap<>()).putIfAbsent(row.measure(), row);
        }

        void addMean(UnitName name, PublishedScore row) {
            if (mean == null) {
                mean = row;
                size = name.size();
            }
        }
    }

    /**
     * Obtains the rankings of a level in a year.
     *
     * @param scores the published figures
     * @param facts the facts of rounds, for other spellings of provinces
     * @param year the year
     * @param level the level as the figures name it, e.g. {@code province}
     * @return one for all provinces or ministries, one a province for its units, or one a list where the province keeps
     *     several, in the Vietnamese order of provinces and lists; empty if nothing was published
     */
    public static List<PublishedRound> of(PublishedScores scores, RoundFacts facts, IndexYear year, String level) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(level, "level");
        Map<RankedList, Gathering> lists = new LinkedHashMap<>();
        UnitLists names = new UnitLists(scores.rows(), facts);
        for (PublishedScore row : scores.rows()) {
            if (row.year().equals(year)
                    && row.level().equals(level)
                    && row.number().isPresent()) {
                UnitName name = names.name(row);
                boolean ofAll = name.kind() == UnitName.NameKind.MEAN
                        && name.note().startsWith("trung bình")
                        && row.measure().equals("mean");
                if (name.kind() == UnitName.NameKind.UNIT || ofAll) {
                    Gathering list = lists.computeIfAbsent(
                            new RankedList(name.scope(), name.list()),
                            key -> new Gathering(
                                    facts.provinces().getOrDefault(key.province(), key.province()), key.list()));
                    if (ofAll) {
                        list.addMean(name, row);
                    } else {
                        list.add(name, row);
                    }
                }
            }
        }
        return lists.values().stream()
                .filter(list -> !list.rows.isEmpty())
                .map(list -> new PublishedRound(year, level, facts, list))
                .sorted(Comparator.comparing(PublishedRound::province, NameOrder.VIETNAMESE)
                        .thenComparing(PublishedRound::list, NameOrder.VIETNAMESE))
                .toList();
    }

    /**
     * Returns the year.
     *
     * @return the year
     */
    public IndexYear year() {
        return year;
    }

    /**
     * Returns the level of the units.
     *
     * @return the level as the figures name it, e.g. {@code province}
     */
    public String level() {
        return level;
    }

    /**
     * Returns the province whose units these are.
     *
     * @return its name; empty for provinces and ministries themselves, and for units named without a province
     */
    public String province() {
        return province;
    }

    /**
     * Returns the list inside the level that these units are ranked in.
     *
     * @return its words, e.g. {@code phường}; empty where the level is one list
     */
    public String list() {
        return list;
    }

    /**
     * Finds a unit by its name, however it is typed.
     *
     * @param name e.g. {@code Tỉnh An Giang}, {@code AN GIANG} or the id of the unit
     * @return the unit; empty if no figures of it are in this ranking
     */
    public Optional<Unit> unit(String name) {
        String key = UnitName.of(level, name, facts).key();
        return figures.keySet().stream()
                .filter(unit -> unit.id().equals(key) || NameKey.isSame(name, unit.name()))
                .findFirst();
    }

    /**
     * Returns the numbers published of each unit.
     *
     * @return by unit, in the order of the rows; of each unit by measure
     */
    public Map<Unit, Map<String, BigDecimal>> figures() {
        return figures;
    }

    /**
     * Returns a figure of a unit as it was published, with its source.
     *
     * @param unit one of the units of {@link #figures()}
     * @param measure the measure, e.g. {@code index}
     * @return the figure, or empty if it was not published
     */
    public Optional<PublishedScore> row(Unit unit, String measure) {
        return Optional.ofNullable(rows.getOrDefault(unit, Map.of()).get(measure));
    }

    /**
     * Checks whether the index of every unit that was ranked is here.
     *
     * @return true if there are as many units with an index as the facts of the round name; false if they name none
     */
    public boolean isWhole() {
        OptionalInt ranked = province.isEmpty() ? facts.rankedUnits(level, year.value()) : OptionalInt.empty();
        return ranked.isPresent() && ranked.getAsInt() == contenders().size();
    }

    /**
     * Returns the mean of all units as it was published, with its source.
     *
     * @return the first one printed, or empty if there is none
     */
    public Optional<PublishedScore> mean() {
        return mean;
    }

    /**
     * Returns the number of units that the printed mean is of.
     *
     * @return the number in its name, e.g. 63 of {@code (trung bình 63 tỉnh)}; empty if there is none
     */
    public OptionalInt size() {
        return size;
    }

    /**
     * Returns the units whose index was published, for a ranking among them.
     *
     * @return in the order of the rows
     */
    public List<Contender> contenders() {
        List<Contender> contenders = new ArrayList<>();
        figures.forEach((unit, printed) ->
                index(printed).ifPresent(index -> contenders.add(Contender.published(unit, Percentage.of(index)))));
        return contenders;
    }

    /**
     * Returns index and rank of the units as published, for a comparison with another year.
     *
     * @return the units of which either was published
     */
    public YearStandings standings() {
        List<YearStanding> standings = new ArrayList<>();
        figures.forEach((unit, printed) -> {
            Optional<BigDecimal> index = index(printed);
            OptionalInt rank = rank(printed);
            if (index.isPresent() || rank.isPresent()) {
                standings.add(new YearStanding(unit, index, Optional.empty(), rank, true, Optional.empty()));
            }
        });
        return YearStandings.published(year, standings);
    }

    /**
     * Returns index and rank of the units as published, and the parts of each index as results under a frame.
     *
     * <p>The parts are those of one set of the facts of rounds, told by their maxima: of the four parts of provinces in
     * 2022 the one of 22 points is the leaders' survey. Parts that were not printed are open.
     *
     * @param frame the methodology whose items are the parts
     * @param facts the facts of rounds
     * @return the units of which index or rank was published; without results if the facts have no such parts
     * @throws IllegalArgumentException if the frame is not for the year
     */
    public YearStandings standings(Methodology frame, RoundFacts facts) {
        if (!frame.rounds().contains(year)) {
            throw new IllegalArgumentException(frame + " is not for " + year);
        }
        Map<String, Leaf> leaves = leaves(frame, facts);
        IndexEvaluator evaluator = IndexEvaluator.of(frame);
        List<YearStanding> standings = standings().units().stream()
                .map(standing -> new YearStanding(
                        standing.unit(),
                        standing.printed(),
                        standing.exact(),
                        standing.rank(),
                        standing.inGroups(),
                        result(standing.unit(), leaves, evaluator)))
                .toList();
        return YearStandings.published(year, standings).withMethodology(frame);
    }

    /** The leaves of a frame by the measures of the parts, where each maximum is that of one part alone. */
    private Map<String, Leaf> leaves(Methodology frame, RoundFacts facts) {
        for (Map<String, BigDecimal> set : facts.partSets(frame.level(), year.value())) {
            Map<String, Leaf> leaves = new LinkedHashMap<>();
            set.forEach((part, maximum) -> {
                List<Leaf> same = frame.leaves().stream()
                        .filter(leaf -> leaf.maximum().toBigDecimal().compareTo(maximum) == 0)
                        .toList();
                if (same.size() == 1) {
                    leaves.put(part, same.get(0));
                }
            });
            boolean each =
                    new HashSet<>(leaves.values()).size() == frame.leaves().size();
            if (each && leaves.size() == set.size()) {
                return leaves;
            }
        }
        return Map.of();
    }

    private Optional<IndexResult> result(Unit unit, Map<String, Leaf> leaves, IndexEvaluator evaluator) {
        Assessment.Builder assessment =
                Assessment.of(unit, evaluator.methodology().id(), year);
        boolean any = false;
        for (Map.Entry<String, Leaf> part : leaves.entrySet()) {
            Optional<BigDecimal> printed = points(figures.get(unit).get(part.getKey()));
            if (printed.isPresent()) {
                Stage stage = part.getValue().measured() ? Stage.SURVEY : Stage.COUNCIL;
                assessment.add(part.getValue().code(), Opinion.at(stage).withPoints(Points.of(printed.get())));
                any = true;
            }
        }
        return any ? Optional.of(evaluator.evaluate(assessment.build(), Mode.FINAL)) : Optional.empty();
    }

    private static Optional<BigDecimal> points(BigDecimal printed) {
        return Optional.ofNullable(printed)
                .filter(p -> p.signum() >= 0 && p.scale() <= Points.DECIMALS && p.precision() - p.scale() < 9);
    }

    /** Returns the printed index, unless it is no figure that an index can be; those are for the verification. */
    private static Optional<BigDecimal> index(Map<String, BigDecimal> printed) {
        return Optional.ofNullable(printed.get("index"))
                .filter(i -> i.signum() >= 0 && i.scale() <= 9 && i.precision() <= 18);
    }

    private static OptionalInt rank(Map<String, BigDecimal> printed) {
        BigDecimal rank = printed.get("rank");
        boolean sound =
                rank != null && rank.signum() > 0 && rank.stripTrailingZeros().scale() <= 0 && rank.precision() <= 9;
        return sound ? OptionalInt.of(rank.intValueExact()) : OptionalInt.empty();
    }
}
