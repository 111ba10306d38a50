package vn.parindex.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;
import vn.parindex.value.TypedDecimal;
import vn.parindex.value.TypedText;

/** A form of this package: a bean of texts. */
@SoundForm
@SoundForm(complete = true, groups = Submit.class)
public abstract class IntakeForm {

    IntakeForm() {
        // only ours
    }

    /** Reads everything typed and notes all that is wrong. */
    abstract void read(IntakeReader in);

    /**
     * Returns all faults of this form, as the constraints of the groups {@link Draft} and {@link Submit} tell them.
     *
     * @param rules the methodologies
     * @return the faults, in the order of the properties
     */
    public final List<FormFault> faults(IntakeRules rules) {
        IntakeReader in = new IntakeReader(rules);
        read(in);
        return in.faults();
    }

    final void refuse(IntakeRules rules) {
        throwAny(faults(rules));
    }

    private static void throwAny(List<FormFault> faults) {
        List<Finding> wrong = faults.stream()
                .filter(fault -> !fault.incomplete())
                .map(fault -> fault.finding().at(fault.path()))
                .toList();
        if (!wrong.isEmpty()) {
            throw new ParIndexException(wrong);
        }
    }

    final <T> T convert(Function<IntakeReader, Optional<T>> value) {
        return convert(null, value);
    }

    final <T> T convert(IntakeRules rules, Function<IntakeReader, Optional<T>> value) {
        IntakeReader in = new IntakeReader(rules);
        Optional<T> made = value.apply(in);
        throwAny(in.faults());
        return made.orElseThrow();
    }

    /** Reads the rows of a table. */
    static <F, T> List<T> each(
            IntakeReader in, String property, List<F> rows, BiFunction<F, IntakeReader, Optional<T>> value) {
        List<T> read = new ArrayList<>();
        List<F> given = list(rows);
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != null) {
                value.apply(given.get(i), in.part(property + "[" + i + "]")).ifPresent(read::add);
            }
        }
        return read;
    }

    static <T> List<T> list(List<T> rows) {
        return rows == null ? List.of() : rows;
    }

    /** Returns words as they are stored: what can be seen of them. */
    static String clean(String typed) {
        return typed == null ? "" : TypedText.of(typed);
    }

    static String line(String typed) {
        return typed == null ? "" : TypedText.line(typed);
    }

    static boolean isBlank(String... typed) {
        for (String text : typed) {
            if (text != null && !TypedText.isBlank(text)) {
                return false;
            }
        }
        return true;
    }

    /** Returns a number as people of a language write it, such that it can be read in one way only. */
    static String shown(String number, Language language) {
        String one = TypedDecimal.of(number).isAmbiguous() ? number + "0" : number;
        return language == Language.VI ? one.replace('.', ',') : one;
    }
}
