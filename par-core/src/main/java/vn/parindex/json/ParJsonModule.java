package vn.parindex.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.finding.Finding;
import vn.parindex.json.internal.AssessmentCodec;
import vn.parindex.json.internal.FindingCodec;
import vn.parindex.json.internal.HostJackson;
import vn.parindex.json.internal.ResultCodec;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LibraryVersion;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

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
 * <tr><td>{@link Opinion}, {@link Entry}, {@link Evidence}, {@link Approval}, {@link NotApplicable},
 * {@link AdjustmentEntry}, {@link Unit}</td><td>as in {@code par-assessment/1}</td><td>the same</td></tr>
 * <tr><td>{@link Fact}</td><td>{@code true}, {@code "0.95"} or the id of a level</td><td>the same, and numbers</td></tr>
 * <tr><td>{@link Finding}</td><td>code, severity, place, arguments, the sentence in both languages</td><td>the same</td></tr>
 * <tr><td>stages, modes and other closed lists</td><td>{@code "appraisal-1"}</td><td>the same</td></tr>
 * <tr><td>{@link Assessment}</td><td>{@code par-assessment/1}</td><td>the same</td></tr>
 * <tr><td>{@link IndexResult}</td><td>{@code par-result/1}</td><td>the same; a total that its parts do not give is refused</td></tr>
 * </table>
 *
 * <p>A number is taken from the characters of the text. One that has already been a {@code double} (bound from a tree
 * that the host read before) is refused; read such trees with {@code USE_BIG_DECIMAL_FOR_FLOATS}. What is refused
 * surfaces as a {@link com.fasterxml.jackson.databind.JsonMappingException} whose cause is the
 * {@link vn.parindex.finding.ParIndexException} with all faults.
 *
 * <p>A mapper without this module, of Jackson 2 or 3, writes points, percentages, codes, ids of methodologies, years,
 * facts and words of closed lists as above, a share as {@code "24/25"} and a unit with its group even if that is empty;
 * it refuses documents such as results rather than leave figures out. {@code findAndAddModules()} finds the module.
 * Needs Jackson 2.15 or later.
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
        context.addSerializers(serializers());
        context.addDeserializers(deserializers());
        SimpleKeyDeserializers keys = new SimpleKeyDeserializers();
        keys.addDeserializer(NodeCode.class, new TextKeyDeserializer(NodeCode.class, NodeCode::parse));
        keys.addDeserializer(MethodologyId.class, new TextKeyDeserializer(MethodologyId.class, MethodologyId::of));
        keys.addDeserializer(
                IndexYear.class, new TextKeyDeserializer(IndexYear.class, key -> IndexYear.of(Integer.parseInt(key))));
        context.addKeyDeserializers(keys);
    }

    private static SimpleSerializers serializers() {
        SimpleSerializers serializers = new SimpleSerializers();
        serializers.addSerializer(Points.class, ToStringSerializer.instance);
        serializers.addSerializer(Percentage.class, ToStringSerializer.instance);
        serializers.addSerializer(NodeCode.class, ToStringSerializer.instance);
        serializers.addSerializer(MethodologyId.class, ToStringSerializer.instance);
        serializers.addSerializer(IndexYear.class, new YearSerializer());
        serializers.addSerializer(Share.class, new CodecSerializer<>(Codecs.SHARE::writeMembers));
        serializers.addSerializer(Assessment.class, new CodecSerializer<>(AssessmentCodec.ASSESSMENT::writeMembers));
        add(serializers, Opinion.class, AssessmentCodec.OPINION);
        add(serializers, Entry.class, AssessmentCodec.ENTRY);
        add(serializers, Evidence.class, AssessmentCodec.EVIDENCE);
        add(serializers, Approval.class, AssessmentCodec.APPROVAL);
        add(serializers, NotApplicable.class, AssessmentCodec.NOT_APPLICABLE);
        add(serializers, AdjustmentEntry.class, AssessmentCodec.ADJUSTMENT);
        add(serializers, Finding.class, FindingCodec.FINDING);
        add(serializers, Unit.class, Codecs.UNIT_OBJECT);
        serializers.addSerializer(IndexResult.class, new CodecSerializer<>(ResultCodec::writeMembers));
        return serializers;
    }

    private static SimpleDeserializers deserializers() {
        SimpleDeserializers deserializers = new SimpleDeserializers();
        add(deserializers, Points.class, Codecs.ENTERED_POINTS);
        add(deserializers, Percentage.class, Codecs.ENTERED_PERCENTAGE);
        add(deserializers, NodeCode.class, Codecs.CODE);
        add(deserializers, MethodologyId.class, Codecs.METHODOLOGY_ID);
        add(deserializers, IndexYear.class, Codecs.YEAR);
        add(deserializers, Share.class, Codecs.SHARE);
        add(deserializers, Assessment.class, AssessmentCodec.ASSESSMENT);
        add(deserializers, Opinion.class, AssessmentCodec.OPINION);
        add(deserializers, Entry.class, AssessmentCodec.ENTRY);
        add(deserializers, Evidence.class, AssessmentCodec.EVIDENCE);
        add(deserializers, Approval.class, AssessmentCodec.APPROVAL);
        add(deserializers, NotApplicable.class, AssessmentCodec.NOT_APPLICABLE);
        add(deserializers, AdjustmentEntry.class, AssessmentCodec.ADJUSTMENT);
        add(deserializers, Finding.class, FindingCodec.FINDING);
        add(deserializers, Fact.class, AssessmentCodec.FACT);
        add(deserializers, Unit.class, Codecs.UNIT_OBJECT);
        add(deserializers, IndexResult.class, ResultCodec.RESULT);
        return deserializers;
    }

    /** Writes a year as a number. */
    private static final class YearSerializer extends StdScalarSerializer<IndexYear> {

        private static final long serialVersionUID = 1L;

        YearSerializer() {
            super(IndexYear.class);
        }

        @Override
        public void serialize(IndexYear year, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNumber(year.value());
        }
    }

    private static <T> void add(SimpleSerializers serializers, Class<T> type, ObjectCodec<T> codec) {
        serializers.addSerializer(type, new CodecSerializer<>(codec::writeMembers));
    }

    private static <T> void add(SimpleDeserializers deserializers, Class<T> type, Codec<T> codec) {
        deserializers.addDeserializer(type, new CodecDeserializer<>(type.getSimpleName(), codec));
    }
}
