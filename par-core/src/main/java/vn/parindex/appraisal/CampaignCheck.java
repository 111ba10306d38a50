package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/**
 * Collects every fault of a campaign, by itself and against its methodology. Places are JSON pointers into its file.
 */
final class CampaignCheck {

    private final List<Round> rounds;
    private final List<Assignment> assignments;
    private final List<LockException> lockExceptions;
    private final List<Finding> faults = new ArrayList<>();

    CampaignCheck(List<Round> rounds, List<Assignment> assignments, List<LockException> lockExceptions) {
        this.rounds = rounds;
        this.assignments = assignments;
        this.lockExceptions = lockExceptions;
    }

    List<Finding> faults() {
        checkRounds();
        checkAssignments();
        checkLockExceptions();
        return faults;
    }

    private void checkRounds() {
        if (rounds.stream().noneMatch(r -> r.stage() == Stage.SELF)) {
            error(AppraisalCode.ROUND_MISSING, "/rounds", "stage", Stage.SELF.label());
        }
        if (rounds.stream().noneMatch(r -> r.stage().judges())) {
            error(AppraisalCode.NOBODY_APPRAISES, "/rounds");
        }
        for (int i = 0; i < rounds.size(); i++) {
            Round round = rounds.get(i);
            String place = "/rounds/" + i;
            if (i > 0 && round.stage().compareTo(rounds.get(i - 1).stage()) <= 0) {
                error(
                        AppraisalCode.ROUND_ORDER,
                        place + "/stage",
                        "stage",
                        round.stage().label(),
                        "before",
                        rounds.get(i - 1).stage().label());
            }
            if (!round.opens().isBefore(round.closes())) {
                error(
                        AppraisalCode.ROUND_NEVER_OPEN,
                        place + "/closes",
                        "stage",
                        round.stage().label(),
                        "got",
                        TimeText.text(round.closes()),
                        "opens",
                        TimeText.text(round.opens()));
            }
            List<String> allowed = round.possibleActors().stream().map(Role::id).toList();
            if (round.actors().isEmpty() || !round.possibleActors().containsAll(round.actors())) {
                error(
                        AppraisalCode.ROUND_ACTORS,
                        place + "/actors",
                        "stage",
                        round.stage().label(),
                        "got",
                        round.actors().stream().map(Role::id).toList(),
                        "allowed",
                        allowed);
            }
        }
    }

    private void checkAssignments() {
        Map<NodeCode, String> first = new HashMap<>();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            for (int k = 0; k < assignment.codes().size(); k++) {
                String before = first.putIfAbsent(assignment.codes().get(k), assignment.name());
                if (before != null) {
                    error(
                            AppraisalCode.ASSIGNED_TWICE,
                            "/assignments/" + i + "/codes/" + k,
                            "got",
                            assignment.codes().get(k),
                            "first",
                            before,
                            "second",
                            assignment.name());
                }
            }
        }
    }

    private void checkLockExceptions() {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < lockExceptions.size(); i++) {
            LockException exception = lockExceptions.get(i);
            String place = "/lockExceptions/" + i;
            Optional<Round> round =
                    rounds.stream().filter(r -> r.stage() == exception.stage()).findFirst();
            if (round.isEmpty()) {
                error(
                        AppraisalCode.NO_ROUND,
                        place + "/stage",
                        "stage",
                        exception.stage().label());
            } else if (exception.kind() == LockKind.EXTENDED
                    && !exception.time().isAfter(round.get().closes())) {
                error(
                        AppraisalCode.NOT_LATER,
                        place + "/time",
                        "got",
                        TimeText.text(exception.time()),
                        "allowed",
                        TimeText.text(round.get().closes()));
            }
            if (exception.reason().isBlank()) {
                error(AppraisalCode.REASON_MISSING, place + "/reason");
            }
            if (!seen.add(List.of(exception.unit(), exception.stage()))) {
                error(
                        InputCode.REPEATED,
                        place,
                        "got",
                        exception.unit() + " " + exception.stage().id());
            }
        }
    }

    /** Returns what does not fit together between a campaign and its methodology. */
    static List<Finding> against(Campaign campaign, Methodology methodology) {
        CampaignCheck check = new CampaignCheck(campaign.rounds(), campaign.assignments(), campaign.lockExceptions());
        check.compare(campaign, methodology);
        return check.faults;
    }

    private void compare(Campaign campaign, Methodology methodology) {
        if (!campaign.methodology().equals(methodology.id())) {
            error(
                    AppraisalCode.CAMPAIGN_OTHER_METHODOLOGY,
                    "/methodology",
                    "got",
                    campaign.methodology(),
                    "allowed",
                    methodology.id());
        }
        if (!methodology.rounds().contains(campaign.year())) {
            error(
                    EvaluationCode.ROUND_NOT_COVERED,
                    "/year",
                    "got",
                    campaign.year().toString(),
                    "allowed",
                    methodology.rounds().stream().map(IndexYear::toString).toList());
        }
        for (int i = 0; i < rounds.size(); i++) {
            Stage stage = rounds.get(i).stage();
            if (stage.judges() && !methodology.opinions().of(Mode.FINAL).contains(stage)) {
                error(
                        AppraisalCode.STAGE_NEVER_COUNTS,
                        "/rounds/" + i + "/stage",
                        "stage",
                        stage.label(),
                        "methodology",
                        methodology.id());
            }
        }
        for (int i = 0; i < assignments.size(); i++) {
            List<NodeCode> codes = assignments.get(i).codes();
            for (int k = 0; k < codes.size(); k++) {
                if (methodology.node(codes.get(k)).isEmpty()) {
                    error(
                            AppraisalCode.ASSIGNED_UNKNOWN,
                            "/assignments/" + i + "/codes/" + k,
                            "got",
                            codes.get(k),
                            "methodology",
                            methodology.id());
                }
            }
        }
        List<NodeCode> unassigned = methodology.leaves().stream()
                .filter(l -> !l.measured())
                .map(Leaf::code)
                .filter(code -> campaign.assignment(code).isEmpty())
                .toList();
        if (!assignments.isEmpty() && !unassigned.isEmpty()) {
            error(AppraisalCode.LEAVES_UNASSIGNED, "/assignments", "got", unassigned);
        }
    }

    private void error(FindingCode code, String place, Object... arguments) {
        faults.add(Finding.error(code, place, arguments));
    }
}
