package vn.parindex.methodology.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.codec.Codec;
import vn.parindex.codec.Member;
import vn.parindex.codec.Members;
import vn.parindex.codec.ObjectCodec;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.RuleField;
import vn.parindex.methodology.RuleFields;
import vn.parindex.methodology.RuleKind;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Stated;
import vn.parindex.value.internal.CompactMap;

import static vn.parindex.codec.Codecs.NAME;
import static vn.parindex.codec.Codecs.NUMBER_TEXT;
import static vn.parindex.codec.Codecs.PERCENTAGE;
import static vn.parindex.codec.Codecs.POINTS;
import static vn.parindex.codec.Codecs.TEXT;
import static vn.parindex.codec.Codecs.word;

/** The codec of scoring rules, made of the fields of their kinds. */
public final class RuleCodec {

    private static final Codec<RuleKind> KIND = word(RuleKind.class);
    private static final Map<RuleKind, Codec<? extends ScoringRule>> BY_KIND = new EnumMap<>(RuleKind.class);

    static {
        for (RuleKind kind : RuleKind.values()) {
            BY_KIND.put(kind, codec(kind.fields(), Optional.of(kind)));
        }
    }

    /** A rule: its kind, then the fields of the kind. */
    public static final Codec<ScoringRule> RULE = Codec.<ScoringRule, RuleKind>variants(
                    "kind", KIND, ScoringRule::kind, BY_KIND::get)
            .goingOnUnsurelyWith(new Stated("untold", Optional.empty()));

    private RuleCodec() {}

    private static <R> Codec<R> codec(RuleFields<R> fields, Optional<RuleKind> kind) {
        return ObjectCodec.of(members -> {
            kind.ifPresent(word -> members.required("kind", KIND, rule -> word));
            List<RuleField<R, ?>> all = fields.all();
            List<Member<Optional<Object>>> added = new ArrayList<>();
            all.forEach(field -> added.add(member(field, members)));
            return read -> {
                Object[] values = new Object[2 * all.size()];
                int count = 0;
                for (int i = 0; i < all.size(); i++) {
                    Optional<Object> value = read.get(added.get(i));
                    if (value.isPresent()) {
                        values[2 * count] = all.get(i);
                        values[2 * count + 1] = value.get();
                        count++;
                    }
                }
                return fields.make(CompactMap.ofPairs(values, count));
            };
        });
    }

    private static <R> Member<Optional<Object>> member(RuleField<R, ?> field, Members<R> members) {
        return members.optional(field.key(), codec(field), rule -> Optional.ofNullable(field.in(rule)))
                .neededIf(read -> field.isRequired());
    }

    @SuppressWarnings("unchecked") // the type of the value follows from the type of the field
    private static Codec<Object> codec(RuleField<?, ?> field) {
        Codec<?> codec = switch (field.type()) {
            case FACT, NAME, IDENTIFIER -> NAME;
            case TEXT -> TEXT;
            case POINTS -> POINTS;
            case PERCENTAGE -> PERCENTAGE;
            case NUMBER -> NUMBER_TEXT;
            case NONE -> word(NoneOutcome.class);
            case PART -> codec(field.parts().orElseThrow().fields(), Optional.empty());
            case PARTS -> Codec.list(codec(field.parts().orElseThrow().fields(), Optional.empty()));
        };
        return (Codec<Object>) codec;
    }
}
