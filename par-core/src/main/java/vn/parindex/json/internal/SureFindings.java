package vn.parindex.json.internal;

import java.util.Map;
import java.util.regex.Pattern;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.MethodologyCode;

/**
 * Tells which faults of a whole methodology would be found, too, if nothing of it had been missing or refused; the
 * others are told once that is mended.
 */
final class SureFindings {

    /** The parts of a methodology that a fault follows from besides the place where it is told. */
    private static final Map<FindingCode, Pattern> FOLLOWS_FROM = Map.ofEntries(
            Map.entry(MethodologyCode.TOTAL_MISMATCH, Pattern.compile("/areas?(/\\d+)?(/maximum)?")),
            Map.entry(MethodologyCode.UNKNOWN_METHOD, Pattern.compile("/methods(/\\d+(/id)?)?")),
            Map.entry(MethodologyCode.METHOD_RULE_MISMATCH, Pattern.compile("/methods(/\\d+(/(id|kind))?)?")),
            Map.entry(MethodologyCode.UNKNOWN_FACT_ID, Pattern.compile("/facts(/\\d+(/id)?)?")),
            Map.entry(MethodologyCode.FACT_KIND_MISMATCH, Pattern.compile("/facts(/\\d+(/(id|kind))?)?")),
            Map.entry(MethodologyCode.UNKNOWN_SOURCE, Pattern.compile("/sources(/\\d+(/id)?)?")),
            Map.entry(MethodologyCode.UNKNOWN_NODE, Pattern.compile("/areas?(/.*)?")),
            Map.entry(MethodologyCode.NOTHING_LEFT, Pattern.compile("/areas?(/.*)?")),
            Map.entry(MethodologyCode.UNKNOWN_FORM, Pattern.compile("/forms.*")),
            Map.entry(MethodologyCode.NOT_APPLICABLE_CONFLICT, Pattern.compile("/notApplicable.*")),
            Map.entry(MethodologyCode.FINER_THAN_ROUNDING, Pattern.compile("/rounding.*")));

    private static final Pattern IN_RULE = Pattern.compile("(.*)/rule(/.*)?");

    private final Reading in;

    SureFindings(Reading in) {
        this.in = in;
    }

    /** Checks a fault by its code and its place in the files. */
    boolean isSure(Finding finding, Place where) {
        Pattern from = FOLLOWS_FROM.get(finding.code());
        return in.isSure(where)
                && in.unsure().stream()
                        .noneMatch(stood ->
                                from != null && from.matcher(stood.pointer()).matches()
                                        || finding.code() == MethodologyCode.SUM_MISMATCH && isSummand(stood, where)
                                        || isOfRule(stood, where));
    }

    /** Checks whether a value is among those that make up a maximum: a maximum, a row, or rows below its row. */
    private static boolean isSummand(Place stood, Place maximum) {
        String row = maximum.pointer().substring(0, maximum.pointer().lastIndexOf('/'));
        return stood.isIn(new Place(maximum.file(), row))
                && stood.pointer().substring(row.length()).matches("(/(criteria|subCriteria)(/\\d+)?)+(/maximum)?");
    }

    /** Checks whether a place lies in a rule that measures up to a maximum, or has another part, that stood in. */
    private static boolean isOfRule(Place stood, Place where) {
        var rule = IN_RULE.matcher(where.pointer());
        return rule.matches()
                && (stood.equals(new Place(where.file(), rule.group(1) + "/maximum"))
                        || stood.isIn(new Place(where.file(), rule.group(1) + "/rule")));
    }
}
