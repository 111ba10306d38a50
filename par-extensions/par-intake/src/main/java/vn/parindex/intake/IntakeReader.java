package vn.parindex.intake;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.parindex.appraisal.AppraisalCode;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.value.Excerpt;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/** Reads the properties of one form, or of a part of it, and notes what is wrong at their paths. */
final class IntakeReader {

    /** Goes on where a time is missing that was told already. */
    static final OffsetDateTime ANY_TIME = OffsetDateTime.parse("2000-01-01T00:00Z");

    private final IntakeRules rules;
    private final String path;
    private final List<FormFault> faults;

    IntakeReader(IntakeRules rules) {
        this(rules, "", new ArrayList<>());
    }

    private IntakeReader(IntakeRules rules, String path, List<FormFault> faults) {
        this.rules = rules;
        this.path = path;
        this.faults = faults;
    }

    /** Returns the reader of a part, whose faults are noted here. */
    IntakeReader part(String step) {
        return new IntakeReader(rules, PropertyPath.join(path, step), faults);
    }

    /** Returns a reader with faults of its own. */
    IntakeReader apart() {
        return new IntakeReader(rules);
    }

    List<FormFault> faults() {
        return List.copyOf(faults);
    }

    boolean hasFaults() {
        return faults.stream().anyMatch(fault -> fault.path().startsWith(path));
    }

    boolean isFaulty(String property) {
        String whole = PropertyPath.join(path, property);
        return faults.stream().anyMatch(fault -> fault.path().equals(whole));
    }

    void add(FormFault fault) {
        faults.add(fault.at(PropertyPath.join(path, fault.path())));
    }

    void fault(String property, Finding finding) {
        add(new FormFault(property, finding, FindingPlaces.isIncomplete(finding)));
    }

    /** Makes a value whose type may refuse it, with all its faults. */
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (ParIndexException e) {
            take(e.findings());
        } catch (IllegalArgumentException e) {
            fault("", Finding.error(InputCode.BAD_VALUE, "", "reason", e.getMessage()));
        }
        return Optional.empty();
    }

    /** Reads a value by the library's grammar of typed input. */
    <T> Optional<T> typed(Function<TypedInput, Optional<T>> reading) {
        TypedInput input = new TypedInput();
        Optional<T> value = reading.apply(input);
        take(input.faults());
        return value;
    }

    private void take(List<Finding> found) {
        found.forEach(finding -> fault(PropertyPath.ofPointer(finding.place()), finding));
    }

    void needed(String property, String text) {
        if (text.isEmpty()) {
            fault(property, Finding.error(InputCode.BLANK, property));
        }
    }

    void words(String property, String text) {
        InputCheck check = new InputCheck();
        check.words("/" + property, text);
        take(check.faults());
    }

    <W extends Word> Optional<W> word(String property, String typed, W[] words) {
        String text = IntakeForm.line(typed);
        Optional<W> word = Arrays.stream(words).filter(w -> w.id().equals(text)).findFirst();
        if (word.isEmpty()) {
            fault(
                    property,
                    text.isEmpty()
                            ? Finding.error(InputCode.BLANK, property)
                            : unknown(
                                    property,
                                    text,
                                    Arrays.stream(words).map(Word::id).toList()));
        }
        return word;
    }

    static Finding unknown(String property, String text, List<?> allowed) {
        return Finding.error(InputCode.UNKNOWN_WORD, property, "got", Excerpt.of(text), "allowed", allowed);
    }

    Optional<OffsetDateTime> time(String property, String typed) {
        String text = IntakeForm.line(typed);
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeException e) {
            fault(
                    property,
                    text.isEmpty()
                            ? Finding.error(InputCode.BLANK, property)
                            : Finding.error(AppraisalCode.BAD_TIME, property, "got", Excerpt.of(text)));
            return Optional.empty();
        }
    }

    /** Returns the evaluator of a methodology. */
    Optional<IndexEvaluator> rules(String property, String typed) {
        String text = IntakeForm.line(typed);
        if (text.isEmpty()) {
            fault(property, Finding.error(InputCode.BLANK, property));
            return Optional.empty();
        }
        Optional<MethodologyId> id = rules.catalog().ids().stream()
                .filter(known -> known.toString().equals(text))
                .findFirst();
        if (id.isEmpty()) {
            List<String> known =
                    rules.catalog().ids().stream().map(MethodologyId::toString).toList();
            fault(
                    property,
                    Finding.error(
                            CatalogCode.UNKNOWN_METHODOLOGY,
                            property,
                            "got",
                            Excerpt.of(text),
                            "allowed",
                            known.isEmpty() ? Text.of("(trống)", "(none)") : known));
        }
        return id.flatMap(known -> make(() -> rules.evaluator(known)));
    }
}
