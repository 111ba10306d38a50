package vn.parindex.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * A sum of printed figures, each times a factor, that must be zero but for rounding.
 *
 * <p>Each figure stands for the values that round to it, so the sum may miss zero by less than the half units of all
 * figures together. With no rounding at all it must be zero.
 */
final class FigureEquation {

    private record Term(Figure figure, BigDecimal factor) {}

    static final MathContext PRECISE = new MathContext(24, RoundingMode.HALF_EVEN);

    private final List<Term> terms = new ArrayList<>();
    private BigDecimal residual = BigDecimal.ZERO;
    private BigDecimal tolerance = BigDecimal.ZERO;

    FigureEquation plus(Figure figure, BigDecimal factor) {
        terms.add(new Term(figure, factor));
        residual = residual.add(figure.value().multiply(factor));
        tolerance = tolerance.add(figure.half().multiply(factor.abs()));
        return this;
    }

    FigureEquation plus(Figure figure) {
        return plus(figure, BigDecimal.ONE);
    }

    FigureEquation minus(Figure figure) {
        return plus(figure, BigDecimal.ONE.negate());
    }

    FigureEquation plus(List<Figure> figures) {
        figures.forEach(this::plus);
        return this;
    }

    FigureEquation constant(BigDecimal value) {
        residual = residual.add(value);
        return this;
    }

    /** A figure that takes part as an exact factor of others; the sensitivity is by how much the sum grows with it. */
    FigureEquation factor(Figure figure, BigDecimal sensitivity) {
        terms.add(new Term(figure, sensitivity));
        return this;
    }

    /** Another equation of the same figures, to which more can be added. */
    FigureEquation copy() {
        FigureEquation copy = new FigureEquation();
        copy.terms.addAll(terms);
        copy.residual = residual;
        copy.tolerance = tolerance;
        return copy;
    }

    /** The last of the figures, whose unit and year a sentence names. */
    Figure last() {
        return terms.get(terms.size() - 1).figure();
    }

    BigDecimal residual() {
        return residual;
    }

    BigDecimal tolerance() {
        return tolerance;
    }

    boolean holds() {
        return tolerance.signum() == 0 ? residual.signum() == 0 : residual.abs().compareTo(tolerance) < 0;
    }

    /** Checks whether the sum is above zero by more than rounding allows. */
    boolean exceeds() {
        return residual.signum() > 0 && residual.compareTo(tolerance) >= 0;
    }

    /** Returns the difference as a part of the tolerance; below one the equation holds. */
    BigDecimal strain() {
        return tolerance.signum() == 0
                ? residual.abs().add(BigDecimal.ONE)
                : residual.abs().divide(tolerance, PRECISE);
    }

    /**
     * The check of it. Sentences get unit, year, terms, computed, printed, difference and tolerance.
     *
     * @param printed the figure whose value the others give
     * @param divisor by what the sum is divided to be in that figure's unit
     * @param shown the others put together, written only where it does not hold
     */
    CheckedRelation check(Relation relation, Figure printed, BigDecimal divisor, Function<Language, String> shown) {
        List<CheckedRelation.RelationMember> members = members();
        if (holds()) {
            return CheckedRelation.held(relation, members);
        }
        BigDecimal off = shown(residual, divisor);
        return CheckedRelation.failed(
                relation,
                members,
                printed,
                "terms",
                CheckedRelation.inEach(shown),
                "computed",
                PrintedNumber.plain(printed.value().add(off)),
                "printed",
                printed.value(),
                "difference",
                off.abs(),
                "tolerance",
                shown(tolerance, divisor));
    }

    private List<CheckedRelation.RelationMember> members() {
        return terms.stream()
                .map(term -> new CheckedRelation.RelationMember(term.figure(), accepted(term)))
                .toList();
    }

    /** The figures, each with the values of it alone with which the sum would not be above zero. */
    List<CheckedRelation.RelationMember> membersBelow() {
        return oneSided(1);
    }

    /** The figures, each with the values of it alone with which the sum would not be below zero. */
    List<CheckedRelation.RelationMember> membersAbove() {
        return oneSided(-1);
    }

    private List<CheckedRelation.RelationMember> oneSided(int side) {
        return terms.stream()
                .map(term -> new CheckedRelation.RelationMember(
                        term.figure(),
                        accepted(term)
                                .map(near -> term.factor().signum() == side
                                        ? new OpenInterval(Optional.empty(), near.high())
                                        : new OpenInterval(near.low(), Optional.empty()))))
                .toList();
    }

    /** The values of one figure with which the sum would be near enough to zero. */
    private Optional<OpenInterval> accepted(Term term) {
        if (term.factor().signum() == 0) {
            return Optional.empty();
        }
        boolean one = term.factor().abs().compareTo(BigDecimal.ONE) == 0;
        BigDecimal off = one ? residual.multiply(term.factor()) : residual.divide(term.factor(), PRECISE);
        BigDecimal centre = term.figure().value().subtract(off);
        BigDecimal reach = one ? tolerance : tolerance.divide(term.factor().abs(), PRECISE);
        return Optional.of(OpenInterval.between(centre.subtract(reach), centre.add(reach)));
    }

    static BigDecimal shown(BigDecimal value, BigDecimal divisor) {
        return PrintedNumber.plain(value.divide(divisor, PRECISE).setScale(6, RoundingMode.HALF_UP));
    }

    /** Figures with a sign between them. */
    static Text joined(List<Figure> figures, String sign) {
        return CheckedRelation.inEach(language -> joined(figures, sign, language));
    }

    static String joined(List<Figure> figures, String sign, Language language) {
        return String.join(
                " " + sign + " ",
                figures.stream().map(figure -> language.number(figure.value())).toList());
    }
}
