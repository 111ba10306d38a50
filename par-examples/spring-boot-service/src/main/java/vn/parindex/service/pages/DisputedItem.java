package vn.parindex.service.pages;

import java.util.List;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Phase;
import vn.parindex.service.security.Sight;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;

/**
 * An item that claim, appraisal and council score differently.
 *
 * @param code its code
 * @param area the code of its area
 * @param name its name
 * @param claimed the points claimed
 * @param appraised the points of the appraisal
 * @param counts the points that count now
 * @param maximum its maximum
 */
public record DisputedItem(
        String code, String area, String name, String claimed, String appraised, String counts, String maximum) {

    /** Returns what a reader may see of it, the largest effect first; nothing before the appraisal. */
    static List<DisputedItem> of(UnitPage.Open open, Sight sight) {
        if (open.state().phase().compareTo(Phase.APPRAISAL_1) < 0) {
            return List.of();
        }
        return open.campaign().process().disputes(open.state(), List.of()).disputed().stream()
                .filter(leaf -> sight.concerns(leaf.code()))
                .map(DisputedItem::of)
                .toList();
    }

    private static DisputedItem of(ComparedLeaf leaf) {
        return new DisputedItem(
                leaf.code().toString(),
                leaf.code().area().toString(),
                leaf.name().in(Language.VI),
                points(leaf, Mode.SELF),
                points(leaf, Mode.APPRAISED),
                points(leaf, Mode.FINAL),
                number(leaf.maximum()));
    }

    private static String points(ComparedLeaf leaf, Mode mode) {
        CountedValue value = leaf.counted().get(mode);
        return value == null || value.isOpen() ? "–" : number(value.points());
    }

    private static String number(Points points) {
        return Language.VI.number(points.toBigDecimal());
    }
}
