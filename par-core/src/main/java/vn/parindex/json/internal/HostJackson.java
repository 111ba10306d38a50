package vn.parindex.json.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;

/**
 * The Jackson 2 that the host has: 2.15 or later. What came with a version stands in a class of its own, which is
 * loaded where the host has it.
 */
public final class HostJackson {

    private static final int NEEDED = 15;
    private static final int LIMITS_NAMES = 16;
    private static final int TELLS_BINARY_NUMBERS = 17;
    private static final int POINTS_AT_CHARACTERS = 17;
    private static final int POINTS_AT_TOKENS = 21;
    private static final String OF_TEXT = "com.fasterxml.jackson.core.json.";
    private static final String UNRECOGNIZED = "Unrecognized token '";

    private HostJackson() {}

    /**
     * Checks that Jackson is not too old.
     *
     * @throws ParIndexException with PAR-3026 if it is
     */
    public static void check() {
        check(PackageVersion.VERSION);
    }

    static void check(Version version) {
        if (version.getMinorVersion() < NEEDED) {
            throw new ParIndexException(Finding.error(
                    InputCode.OLD_JACKSON,
                    "jackson-core",
                    "got",
                    "Jackson " + version,
                    "expected",
                    "Jackson 2." + NEEDED));
        }
    }

    private static boolean has(int minor) {
        return PackageVersion.VERSION.getMinorVersion() >= minor;
    }

    /** A parser without limits, which are kept by the reader, and without anything pooled or shared. */
    static JsonParser parser(char[] text) throws IOException {
        return Since15.FACTORY.createParser(text);
    }

    /** Returns what the decimal was that a parser stands on. */
    static JsonTokens.DecimalOrigin origin(JsonParser parser) throws IOException {
        return has(TELLS_BINARY_NUMBERS) ? Since17.origin(parser) : before17(parser);
    }

    private static JsonTokens.DecimalOrigin before17(JsonParser given) throws IOException {
        JsonParser parser = given;
        while (parser instanceof JsonParserDelegate outer) {
            parser = outer.delegate();
        }
        if (parser.getClass().getName().startsWith(OF_TEXT)) {
            return JsonTokens.DecimalOrigin.TEXT;
        }
        return parser.getNumberType() == JsonParser.NumberType.BIG_DECIMAL
                ? JsonTokens.DecimalOrigin.EXACT
                : JsonTokens.DecimalOrigin.BINARY;
    }

    /**
     * Returns the index of the first character that was not understood, where 2.21 and later see it. Older ones point
     * behind it, or behind the whole word; their messages, which no longer change, say which.
     */
    static int offset(JsonProcessingException e) {
        int offset = (int) e.getLocation().getCharOffset();
        String message = e.getOriginalMessage();
        if (!has(POINTS_AT_TOKENS) && message.startsWith(UNRECOGNIZED)) {
            String word = message.substring(UNRECOGNIZED.length(), message.indexOf('\'', UNRECOGNIZED.length()));
            return offset - (word.endsWith("...") ? word.length() - 3 : word.length());
        }
        boolean behind = Stream.of(
                        "Unexpected character ",
                        "Unexpected close marker ",
                        "Unrecognized character escape ",
                        "Illegal unquoted character ")
                .anyMatch(message::startsWith);
        return !has(POINTS_AT_CHARACTERS) && behind ? offset - 1 : offset;
    }

    /** What Jackson 2.15 brought. */
    private static final class Since15 {

        private static final JsonFactory FACTORY = factory();

        private static JsonFactory factory() {
            StreamReadConstraints.Builder constraints = StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE);
            JsonFactoryBuilder builder = new JsonFactoryBuilder();
            builder.disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES);
            builder.disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
            if (has(LIMITS_NAMES)) {
                Since16.open(constraints, builder);
            } else {
                builder.disable(JsonFactory.Feature.USE_THREAD_LOCAL_FOR_BUFFER_RECYCLING);
            }
            return builder.streamReadConstraints(constraints.build()).build();
        }
    }

    /** What Jackson 2.16 brought. */
    private static final class Since16 {

        static void open(StreamReadConstraints.Builder constraints, JsonFactoryBuilder builder) {
            constraints.maxNameLength(Integer.MAX_VALUE);
            builder.recyclerPool(JsonRecyclerPools.nonRecyclingPool());
        }
    }

    /** What Jackson 2.17 brought. */
    private static final class Since17 {

        static JsonTokens.DecimalOrigin origin(JsonParser parser) throws IOException {
            return switch (parser.getNumberTypeFP()) {
                case BIG_DECIMAL -> JsonTokens.DecimalOrigin.EXACT;
                case FLOAT32, DOUBLE64 -> JsonTokens.DecimalOrigin.BINARY;
                default -> JsonTokens.DecimalOrigin.TEXT;
            };
        }
    }
}
