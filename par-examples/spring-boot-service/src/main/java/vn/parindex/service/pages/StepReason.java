package vn.parindex.service.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;

/**
 * A reason why a step cannot be taken now, said once for all items that it concerns.
 *
 * @param text the reason, with its code
 * @param items the items, empty if it concerns the whole
 */
public record StepReason(String text, List<ItemLink> items) {

    /** Copies the list. */
    public StepReason {
        items = List.copyOf(items);
    }

    /**
     * A link to an item's place on its sheet.
     *
     * @param code the item's code
     * @param area the code of its area
     */
    public record ItemLink(String code, String area) {}

    static List<StepReason> of(List<Finding> findings, Methodology methodology) {
        Map<String, List<ItemLink>> byText = new LinkedHashMap<>();
        for (Finding finding : findings) {
            methodology.leaves().stream()
                    .map(Leaf::code)
                    .filter(code -> code.toString().equals(finding.place()))
                    .findFirst()
                    .ifPresentOrElse(
                            code -> byText.computeIfAbsent(
                                            finding.code().id() + ": " + finding.sentence(Language.VI),
                                            text -> new ArrayList<>())
                                    .add(new ItemLink(
                                            code.toString(), code.area().toString())),
                            () -> byText.putIfAbsent(finding.message(Language.VI), List.of()));
        }
        return byText.entrySet().stream()
                .map(entry -> new StepReason(entry.getKey(), entry.getValue()))
                .toList();
    }
}
