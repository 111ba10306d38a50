package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/**
 * Writes a state as named plain values, and finds those in which two states differ: nothing changes that an event does
 * not show.
 */
final class StateText {

    private final Map<String, String> values = new LinkedHashMap<>();

    private StateText() {}

    /** Returns every value that an action changed, in a fixed order, and the words that were given with it. */
    static List<ValueChange> changes(ProcessState before, Action action, ProcessState after) {
        StateText old = new StateText();
        StateText now = new StateText();
        old.addHead(before);
        now.addHead(after);
        Set<NodeCode> codes = new TreeSet<>(before.assessment().entries().keySet());
        codes.addAll(after.assessment().entries().keySet());
        for (NodeCode code : codes) {
            Optional<Entry> left = before.assessment().entry(code);
            Optional<Entry> right = after.assessment().entry(code);
            if (!left.equals(right)) {
                left.ifPresent(old::add);
                right.ifPresent(now::add);
            }
        }
        Set<String> names = new LinkedHashSet<>(old.values.keySet());
        names.addAll(now.values.keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (String name : names) {
            String left = old.values.getOrDefault(name, "");
            String right = now.values.getOrDefault(name, "");
            if (!left.equals(right)) {
                changes.add(new ValueChange(name, left, right));
            }
        }
        if (!words(action).isBlank()) {
            changes.add(new ValueChange("words", "", words(action)));
        }
        return changes;
    }

    /** Returns the words of an action that the state does not keep. */
    private static String words(Action action) {
        if (action instanceof Action.Move move) {
            return move.text();
        }
        boolean withdrawn = action.kind() == ActionKind.WITHDRAW_NOT_APPLICABLE;
        return withdrawn && action instanceof Action.Applicability applicability ? applicability.reason() : "";
    }

    private void addHead(ProcessState state) {
        put("phase", state.phase().id());
        Assessment assessment = state.assessment();
        assessment.approval().ifPresent(approval -> {
            put("approval/by", approval.by());
            put("approval/time", approval.time());
            put("approval/document", approval.document());
        });
        List<AdjustmentEntry> adjustments = assessment.adjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            String place = "adjustments/" + (i + 1);
            put(place + "/id", adjustments.get(i).id());
            put(place + "/points", adjustments.get(i).points().toString());
            put(place + "/reason", adjustments.get(i).reason());
        }
        state.lockExceptions().forEach((stage, exception) -> {
            String place = "round/" + stage.id();
            put(place + "/" + exception.kind().id(), exception.time().toString());
            put(place + "/reason", exception.reason());
            put(place + "/by", exception.grantedBy());
        });
    }

    private void add(Entry entry) {
        entry.opinions()
                .values()
                .forEach(opinion -> add(entry.code() + "/" + opinion.stage().id(), opinion));
        entry.notApplicable().ifPresent(why -> {
            put(entry.code() + "/not-applicable/reason", why.reason());
            put(entry.code() + "/not-applicable/by", why.grantedBy());
        });
    }

    private void add(String place, Opinion opinion) {
        put(place + "/decision", opinion.decision().id());
        opinion.facts().forEach((id, fact) -> put(place + "/facts/" + id, fact.toString()));
        put(place + "/points", opinion.points().map(Points::toString).orElse(""));
        put(place + "/reason", opinion.reason());
        put(place + "/explanation", opinion.explanation());
        for (int i = 0; i < opinion.evidence().size(); i++) {
            add(place + "/evidence/" + (i + 1), opinion.evidence().get(i));
        }
        put(place + "/requested", opinion.requested());
        put(place + "/author", opinion.author());
        put(place + "/time", opinion.time());
    }

    private void add(String place, Evidence evidence) {
        put(place + "/number", evidence.number());
        put(place + "/date", evidence.date());
        put(place + "/issuer", evidence.issuer());
        put(place + "/title", evidence.title());
        put(place + "/place", evidence.place());
        put(place + "/link", evidence.link());
    }

    private void put(String name, String value) {
        values.put(name, value);
    }
}
