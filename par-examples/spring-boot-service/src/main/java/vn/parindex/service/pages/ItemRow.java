package vn.parindex.service.pages;

import java.util.List;
import vn.parindex.intake.OpinionForm;

/**
 * An item of a sheet, or the heading above items.
 *
 * @param index the row of the form that belongs to it, -1 if nothing is typed here
 * @param code its code
 * @param name its name
 * @param maximum its maximum
 * @param leaf false for a heading
 * @param measured true for a figure of the survey or a published index
 * @param rule how it is scored, in words
 * @param origin how sure the row of the methodology is, in words
 * @param points what counts now, empty if open
 * @param state the state in words
 * @param facts the figures that are typed
 * @param earlier opinions of earlier stages
 * @param form what is typed, null if nothing is
 * @param shut why nothing can be typed, empty if something can
 * @param canRequest whether evidence can be asked for
 * @param canGrant whether it can be found not applicable
 * @param granted why it is not applicable, empty if it is not
 * @param canWithdraw whether that can be taken back
 */
public record ItemRow(
        int index,
        String code,
        String name,
        String maximum,
        boolean leaf,
        boolean measured,
        String rule,
        String origin,
        String points,
        String state,
        List<FactField> facts,
        List<OpinionView> earlier,
        OpinionForm form,
        List<String> shut,
        boolean canRequest,
        boolean canGrant,
        String granted,
        boolean canWithdraw) {}
