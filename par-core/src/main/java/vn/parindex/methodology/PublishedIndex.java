package vn.parindex.methodology;

import vn.parindex.finding.InputCheck;
import vn.parindex.value.Branch;
import vn.parindex.value.Text;

/**
 * A published index such as SIPAS, 0 to 100 %, times the maximum, rounded once. Example: 83.45 % of 10 is 8.345.
 *
 * @param fact the fact, of kind {@code percent}
 * @param index the name of the index, e.g. {@code SIPAS}
 */
public record PublishedIndex(String fact, String index) implements PercentRule {

    static final RuleFields<PublishedIndex> FIELDS = RuleFields.of(
            PublishedIndex.class,
            "index",
            "index : {index}",
            PublishedIndex::new,
            RuleField.fact("fact", PublishedIndex::fact, FactKind.PERCENT),
            RuleField.name("index", PublishedIndex::index, "The name of the index, e.g. SIPAS."));

    public PublishedIndex {
        InputCheck.word("/fact", fact);
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        index = check.neededWords("/index", index);
        check.refuse();
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INDEX;
    }

    @Override
    public Branch branch() {
        return Branch.INDEX;
    }

    @Override
    public boolean goesWith(MethodKind method) {
        return method == MethodKind.INDEX;
    }
}
