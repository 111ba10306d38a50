package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Text;

/**
 * The sum of the items met.
 *
 * @param items the items, at most {@value #MOST_ITEMS}
 */
public record Checklist(List<Item> items) implements ScoringRule {

    /** The most items a checklist may have. */
    public static final int MOST_ITEMS = 16;

    static final RuleFields<Checklist> FIELDS = RuleFields.of(
            Checklist.class,
            "checklist",
            "checklist : {items}",
            Checklist::new,
            RuleField.parts("items", Checklist::items, Item.FIELDS, 1, MOST_ITEMS, "The items."));

    /**
     * One item.
     *
     * @param fact the fact, of kind {@code met}
     * @param name the name of the item
     * @param points points if it is met
     */
    public record Item(String fact, Text name, Points points) {

        static final RuleFields<Item> FIELDS = RuleFields.of(
                Item.class,
                "item",
                "{name} = {points}",
                Item::new,
                RuleField.fact("fact", Item::fact, FactKind.MET),
                RuleField.text("name", Item::name, "What is asked."),
                RuleField.points("points", Item::points, "Points if it is met."));

        public Item {
            InputCheck.word("/fact", fact);
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(points, "points");
        }
    }

    public Checklist {
        items = List.copyOf(items);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.CHECKLIST;
    }

    @Override
    public Points best(Points maximum) {
        return items.stream().map(Item::points).reduce(Points.ZERO, Points::plus);
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        Set<Points> sums = new TreeSet<>(Set.of(Points.ZERO));
        for (Item item : items) {
            List<Points> before = List.copyOf(sums);
            before.forEach(sum -> sums.add(sum.plus(item.points())));
        }
        return PossiblePoints.values(sums);
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        Points sum = Points.ZERO;
        int met = 0;
        for (Item item : items) {
            if (facts.met(item.fact())) {
                sum = sum.plus(item.points());
                met++;
            }
        }
        return RuleOutcome.points(
                sum,
                met == items.size() ? Branch.ALL : met == 0 ? Branch.NONE : Branch.SOME,
                "met",
                met,
                "of",
                items.size());
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return items.size() == 1 ? List.of(Branch.ALL, Branch.NONE) : List.of(Branch.ALL, Branch.SOME, Branch.NONE);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        List<RuleFault> faults = new ArrayList<>();
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            faults.add(new RuleFault(
                    "/items", MethodologyCode.ITEM_COUNT, "got", items.size(), "least", 1, "most", MOST_ITEMS));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).points().compareTo(Points.ZERO) <= 0) {
                faults.add(new RuleFault(
                        "/items/" + i + "/points",
                        MethodologyCode.NOT_POSITIVE,
                        "got",
                        items.get(i).points()));
            }
            if (!seen.add(items.get(i).fact())) {
                faults.add(new RuleFault(
                        "/items/" + i + "/fact",
                        InputCode.REPEATED,
                        "got",
                        items.get(i).fact()));
            }
        }
        return faults;
    }
}
