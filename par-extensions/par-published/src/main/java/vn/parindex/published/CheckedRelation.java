package vn.parindex.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * An identity looked at once, on its rows.
 *
 * @param identity what must hold
 * @param holds whether it does
 * @param members the rows that take part
 * @param arguments names and values of the sentence, in turn; empty where it holds
 * @param remark by how much a sum misses its total, where that is more than is usual although it holds
 */
record CheckedRelation(
        Relation identity, boolean holds, List<Member> members, List<Object> arguments, Optional<Remark> remark) {

    /**
     * A row's part in it.
     *
     * @param row the row
     * @param accepted the values of this row alone with which the identity would hold, where that can be said
     */
    record Member(Figure row, Optional<OpenInterval> accepted) {

        static Member of(Figure row) {
            return new Member(row, Optional.empty());
        }
    }

    /**
     * A sum that misses by more than is usual.
     *
     * @param total the row of its total
     * @param difference by how much
     * @param tolerance what rounding allows less than
     */
    record Remark(Figure total, BigDecimal difference, BigDecimal tolerance) {}

    static CheckedRelation held(Relation identity, List<Member> members) {
        return new CheckedRelation(identity, true, List.copyOf(members), List.of(), Optional.empty());
    }

    static CheckedRelation failed(Relation identity, List<Member> members, Object... arguments) {
        return new CheckedRelation(identity, false, List.copyOf(members), List.of(arguments), Optional.empty());
    }

    static List<Member> members(List<Figure> rows) {
        return rows.stream().map(Member::of).toList();
    }

    /** A text with numbers, as both languages write them. */
    static Text said(Function<Language, String> writer) {
        return Text.of(writer.apply(Language.VI), writer.apply(Language.EN));
    }

    CheckedRelation remarking(Remark unusual) {
        return new CheckedRelation(identity, holds, members, arguments, Optional.of(unusual));
    }

    Finding finding(String place) {
        return Finding.error(identity.code(), place, arguments.toArray());
    }
}
