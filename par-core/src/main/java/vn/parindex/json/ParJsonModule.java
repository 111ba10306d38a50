package vn.parindex.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.finding.Finding;
import vn.parindex.json.internal.HostJackson;
import vn.parindex.json.internal.HostTypes;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.survey.Questionnaire;
import vn.parindex.survey.SurveyResult;
import vn.parindex.units.UnitList;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;

/**
 * Teaches a host's own Jackson mapper our types: {@code JsonMapper.builder().addModule(new ParJsonModule()).build()}.
 *
 * <p>The host's beans may then hold them, and requests and answers are as exact and as strict as our own files,
 * whatever else the mapper lets through.
 *
 * <table>
 * <caption>How types stand in JSON</caption>
 * <tr><th>type</th><th>written</th><th>read</th></tr>
 * <tr><td>{@link Points}, {@link Percentage}</td><td>{@code "0.25"}</td><td>string or number, digit for digit</td></tr>
 * <tr><td>{@link NodeCode}</td><td>{@code "3.4.1"}</td><td>string; also as a key of a map</td></tr>
 * <tr><td>{@link MethodologyId}</td><td>{@code "vn-1149-2020-province"}</td><td>string; also as a key of a map</td></tr>
 * <tr><td>{@link IndexYear}</td><td>{@code 2020}</td><td>whole number; as a key of a map its digits</td></tr>
 * <tr><td>{@link Share}</td><td>{@code {"numerator":"24","denominator":"25"}}</td><td>the same</td></tr>
 * <tr><td>{@link Fact}</td><td>{@code true}, {@code "0.95"} or the id of a level</td><td>the same, and numbers</td></tr>
 * <tr><td>{@link Finding}</td><td>code, severity, place, arguments, the sentence in both languages</td><td>the same</td></tr>
 * <tr><td>stages, modes and other closed lists</td><td>{@code "appraisal-1"}</td><td>the same; also as keys</td></tr>
 * <tr><td>{@link Assessment}, {@link Questionnaire}, {@link Campaign}, {@link EventLog}, {@link UnitList},
 * {@link Methodology}, and what stands in them</td><td>as in their own formats</td><td>the same</td></tr>
 * <tr><td>{@link IndexResult}</td><td>{@code par-result/1}</td><td>the same; a total that its parts do not give is refused</td></tr>
 * <tr><td>{@link Outcome}, {@link Score}</td><td>as in {@code par-result/1}, without what is printed by the rounding of
 * the whole result</td><td>refused: PAR-3028</td></tr>
 * <tr><td>{@link Ranking}, {@link YearComparison}, {@link Disputes}, {@link SurveyResult}, {@link Crosswalk}, and what
 * stands in them</td><td>as in their own formats</td><td>refused: PAR-3028</td></tr>
 * </table>
 *
 * <p>{@code docs/json.md} names every type. Any other type of ours is refused in both directions (PAR-3027): none is
 * taken apart by its getters. Sister modules such as par-report add their types where they are installed.
 *
 * <p>A number is taken from the characters of the text. One that has already been a {@code double} (bound from a tree
 * that the host read before) is refused; read such trees with {@code USE_BIG_DECIMAL_FOR_FLOATS}. What is refused
 * surfaces as a {@link com.fasterxml.jackson.databind.JsonMappingException} whose cause is the
 * {@link vn.parindex.finding.ParIndexException} with all faults, each at its place in the host's document
 * ({@code #/claim/points}).
 *
 * <p>A mapper without this module, of Jackson 2 or 3, writes points, percentages, codes, ids of methodologies, years,
 * facts and words of closed lists as above, a share as {@code "24/25"} and a unit with its group even if that is empty;
 * it refuses assessments, results, methodologies, rankings and comparisons rather than leave figures out.
 * {@code findAndAddModules()} finds the module. Needs Jackson 2.15 or later.
 */
public final class ParJsonModule extends Module {

    /** Makes a module to be added to a mapper. */
    public ParJsonModule() {
        // holds nothing
    }

    @Override
    public String getModuleName() {
        return "par-index";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(LibraryVersion.value(), "vn.parindex", "par-core");
    }

    @Override
    public void setupModule(SetupContext context) {
        HostJackson.check();
        HostTypes types = HostTypes.installed();
        context.addSerializers(new CodecSerializers(types));
        context.addKeySerializers(new CodecKeySerializers(types));
        CodecDeserializers deserializers = new CodecDeserializers(types);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
    }
}
