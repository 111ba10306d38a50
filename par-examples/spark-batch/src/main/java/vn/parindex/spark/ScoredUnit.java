package vn.parindex.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.json.ParJson;
import vn.parindex.result.Completeness;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Language;
import vn.parindex.value.Share;

/**
 * A row of the results: what SQL asks for in columns of its own, and the whole result as its canonical text.
 *
 * @param unit id of the unit
 * @param name its name
 * @param group the group it is ranked and averaged in
 * @param year the year
 * @param methodology id of the methodology
 * @param digest digest of the methodology
 * @param mode the mode
 * @param ranked false for a unit that is scored and not ranked
 * @param provisional true as long as a leaf is open
 * @param points points of the whole
 * @param maximum points obtainable
 * @param index the exact index, cut at {@value #INDEX_DECIMALS} decimals; null if nothing applies
 * @param published the index in percent as printed; null if nothing applies
 * @param areas points of each area
 * @param leaves leaves by state
 * @param findings everything found, first what the survey lacks
 * @param result the result, {@code par-result/1}, canonical
 */
public record ScoredUnit(
        String unit,
        String name,
        String group,
        int year,
        String methodology,
        String digest,
        String mode,
        boolean ranked,
        boolean provisional,
        BigDecimal points,
        BigDecimal maximum,
        BigDecimal index,
        BigDecimal published,
        List<AreaPoints> areas,
        Completeness leaves,
        List<FoundThing> findings,
        String result) {

    /**
     * The decimals of an index. Two indices whose maxima are below a million points differ by more than that if they
     * differ at all, so SQL ranks exactly.
     */
    public static final int INDEX_DECIMALS = 30;

    /**
     * The points of one area.
     *
     * @param code its code
     * @param state its state
     * @param points points obtained
     * @param maximum points obtainable
     */
    public record AreaPoints(String code, String state, BigDecimal points, BigDecimal maximum) {

        static AreaPoints of(Outcome area) {
            return new AreaPoints(
                    area.code().toString(),
                    area.score().state().id(),
                    area.score().points().toBigDecimal(),
                    area.score().maximum().toBigDecimal());
        }
    }

    /**
     * One finding.
     *
     * @param code the stable code
     * @param severity its severity
     * @param place its place
     * @param vi the sentence in Vietnamese
     * @param en the sentence in English
     */
    public record FoundThing(String code, String severity, String place, String vi, String en) {

        static FoundThing of(Finding finding) {
            return new FoundThing(
                    finding.code().id(),
                    finding.severity().id(),
                    finding.place(),
                    finding.sentence(Language.VI),
                    finding.sentence(Language.EN));
        }
    }

    static ScoredUnit of(IndexResult result, List<Finding> ofSurvey) {
        return new ScoredUnit(
                result.unit().id(),
                result.unit().name(),
                result.unit().group(),
                result.year().value(),
                result.stamp().methodology().toString(),
                result.stamp().digest(),
                result.stamp().mode().id(),
                result.ranked(),
                result.isProvisional(),
                result.total().points().toBigDecimal(),
                result.total().maximum().toBigDecimal(),
                result.index().map(ScoredUnit::cut).orElse(null),
                result.index().map(result::published).orElse(null),
                result.areas().stream().map(AreaPoints::of).toList(),
                result.completeness(),
                Stream.concat(ofSurvey.stream(), result.findings().stream())
                        .map(FoundThing::of)
                        .toList(),
                ParJson.RESULT.canonical(result));
    }

    private static BigDecimal cut(Share share) {
        BigInteger parts = share.numerator().multiply(BigInteger.TEN.pow(INDEX_DECIMALS));
        return new BigDecimal(parts.divide(share.denominator()), INDEX_DECIMALS)
                .setScale(INDEX_DECIMALS, RoundingMode.UNNECESSARY);
    }
}
