package vn.parindex.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows a broken identity is held against.
 *
 * <p>All rows that take part are suspect. A row is cleared where an equation that holds vouches for it: no value of the
 * row would satisfy both that equation and the broken identity. If all are cleared, all are blamed. A broken order,
 * count or bound is held against those rows alone that are already blamed for something stronger which explains it: a
 * value that mends the one mends the other. So one wrong figure among right ones is never cleared: its true value
 * satisfies all that holds for it.
 */
final class FaultAttribution {

    private static final int STAGES = 3;

    private final List<List<CheckedRelation>> byRow;
    private final List<List<CheckedRelation>> misfits;

    private FaultAttribution(int rows) {
        byRow = new ArrayList<>(rows);
        misfits = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            byRow.add(new ArrayList<>(4));
            misfits.add(new ArrayList<>(0));
        }
    }

    /** The broken identities held against each row, by the row's id. */
    static List<List<CheckedRelation>> of(int rows, List<CheckedRelation> checks) {
        FaultAttribution blame = new FaultAttribution(rows);
        for (CheckedRelation check : checks) {
            if (check.identity().isEquation()) {
                for (CheckedRelation.Member member : check.members()) {
                    blame.byRow.get(member.row().id()).add(check);
                }
            }
        }
        for (int stage = 0; stage < STAGES; stage++) {
            for (CheckedRelation check : checks) {
                if (!check.holds() && stage(check) == stage) {
                    blame.add(check, blame.blamed(check, stage));
                }
            }
        }
        return blame.misfits;
    }

    private void add(CheckedRelation check, List<CheckedRelation.Member> members) {
        members.forEach(member -> misfits.get(member.row().id()).add(check));
    }

    /** Equations of figures first, then orders, then all that merely counts or limits. */
    private static int stage(CheckedRelation check) {
        boolean figures = check.identity().isEquation()
                && check.members().stream().allMatch(member -> member.accepted().isPresent());
        boolean order = check.identity() == Relation.RANK_ORDER || check.identity() == Relation.RATING_ORDER;
        return figures ? 0 : order ? 1 : STAGES - 1;
    }

    private List<CheckedRelation.Member> blamed(CheckedRelation broken, int stage) {
        List<CheckedRelation.Member> suspects =
                broken.members().stream().filter(member -> !isCleared(member)).toList();
        if (suspects.isEmpty()) {
            return broken.members();
        }
        List<CheckedRelation.Member> explained = stage == 0
                ? List.of()
                : suspects.stream()
                        .filter(member -> explains(broken, member, stage))
                        .toList();
        return explained.isEmpty() ? suspects : explained;
    }

    private boolean isCleared(CheckedRelation.Member member) {
        for (CheckedRelation check : byRow.get(member.row().id())) {
            if (check.holds()) {
                Optional<OpenInterval> vouched = accepted(check, member.row());
                if (vouched.isPresent()
                        && (member.accepted().isPresent()
                                ? vouched.get().isDisjoint(member.accepted().get())
                                : vouched.get().isPoint())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the row is already blamed at an earlier stage, and a value that mends that mends this too. */
    private boolean explains(CheckedRelation broken, CheckedRelation.Member member, int stage) {
        if (member.accepted().isEmpty()) {
            return false;
        }
        for (CheckedRelation check : misfits.get(member.row().id())) {
            Optional<OpenInterval> mending =
                    check == broken || stage(check) >= stage ? Optional.empty() : accepted(check, member.row());
            if (mending.isPresent()
                    && !mending.get().isDisjoint(member.accepted().get())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<OpenInterval> accepted(CheckedRelation check, Figure row) {
        for (CheckedRelation.Member member : check.members()) {
            if (member.row() == row) {
                return member.accepted();
            }
        }
        return Optional.empty();
    }
}
