package vn.parindex.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * A relation looked at once, on its figures.
 *
 * @param relation the relation
 * @param holds true if it holds
 * @param decides true if it would also have been reported if it did not hold, whatever the figures; where it would not,
 *     it agrees with the figures and gives none of them
 * @param members the figures that take part
 * @param arguments names and values of the sentence, in turn; empty where it holds
 * @param remark by how much a sum misses its total, where that is more than is usual although it holds
 */
record CheckedRelation(
        Relation relation,
        boolean holds,
        boolean decides,
        List<RelationMember> members,
        List<Object> arguments,
        Optional<Remark> remark) {

    /**
     * A figure's part in it.
     *
     * @param figure the figure
     * @param accepted the values of this figure alone with which the relation would hold, where that follows
     */
    record RelationMember(Figure figure, Optional<OpenInterval> accepted) {

        static RelationMember of(Figure figure) {
            return new RelationMember(figure, Optional.empty());
        }

        /** What the figure may be off by less than; zero where it must be exact. */
        BigDecimal tolerance() {
            return accepted.flatMap(OpenInterval::reach).orElse(BigDecimal.ZERO);
        }
    }

    /**
     * A sum that misses by more than is usual.
     *
     * @param total the figure of its total
     * @param difference by how much
     * @param tolerance the limit that rounding stays under
     */
    record Remark(Figure total, BigDecimal difference, BigDecimal tolerance) {}

    static CheckedRelation held(Relation relation, List<RelationMember> members) {
        return new CheckedRelation(relation, true, true, List.copyOf(members), List.of(), Optional.empty());
    }

    /** A relation that holds where its breach might have passed: figures that may be missing could have mended it. */
    static CheckedRelation agreeing(Relation relation, List<RelationMember> members) {
        return new CheckedRelation(relation, true, false, List.copyOf(members), List.of(), Optional.empty());
    }

    /**
     * A broken relation.
     *
     * @param about the figure whose unit and year the sentence names
     * @param arguments the other names and values of the sentence
     */
    static CheckedRelation failed(Relation relation, List<RelationMember> members, Figure about, Object... arguments) {
        return failed(relation, members, about.score().unit(), about, arguments);
    }

    /** A broken relation between figures of a unit that is named otherwise. */
    static CheckedRelation failed(
            Relation relation, List<RelationMember> members, String unit, Figure about, Object... arguments) {
        List<Object> all =
                new ArrayList<>(List.of("unit", unit, "year", about.score().year()));
        all.addAll(List.of(arguments));
        return new CheckedRelation(relation, false, true, List.copyOf(members), List.copyOf(all), Optional.empty());
    }

    /**
     * One figure that two rows print differently.
     *
     * @param same all rows that print it
     * @param unit the name of the unit in the sentence
     * @param about the figure whose year and measure it names
     */
    static CheckedRelation printedTwice(List<Figure> same, String unit, Figure about, Figure first, Figure second) {
        return failed(
                Relation.SAME_FIGURE,
                members(same),
                unit,
                about,
                "measure",
                about.score().measureLabel(),
                "first",
                first.shown(),
                "firstLine",
                String.valueOf(first.score().line()),
                "second",
                second.shown(),
                "secondLine",
                String.valueOf(second.score().line()));
    }

    static List<RelationMember> members(List<Figure> figures) {
        return figures.stream().map(RelationMember::of).toList();
    }

    /** A text with numbers, in each language as that writes them. */
    static Text inEach(Function<Language, String> writer) {
        return Text.of(writer.apply(Language.VI), writer.apply(Language.EN));
    }

    CheckedRelation remarking(Remark unusual) {
        return new CheckedRelation(relation, holds, decides, members, arguments, Optional.of(unusual));
    }

    /** Checks whether it gives its figures, so that they are recomputed. */
    boolean recomputes() {
        return holds && decides && relation.isEquation();
    }

    Finding finding(String place) {
        return Finding.error(relation.code(), place, arguments.toArray());
    }
}
