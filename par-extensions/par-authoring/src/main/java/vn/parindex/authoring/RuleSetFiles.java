package vn.parindex.authoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.MethodologyDocument;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/** The files of one rule set and of those that it builds on; used once. */
final class RuleSetFiles {

    private static final String METHODOLOGY = "par-methodology/1";
    private static final String OVERLAY = "par-overlay/1";
    private static final String CORRECTIONS = "par-corrections/1";
    private static final Text EXPECTED = Text.of(
            METHODOLOGY + ", " + OVERLAY + " hoặc " + CORRECTIONS, METHODOLOGY + ", " + OVERLAY + " or " + CORRECTIONS);

    private static final Set<FindingCode> OF_ONE_CHANGE =
            Set.of(MethodologyCode.UNKNOWN_NODE, CatalogCode.UNKNOWN_METHODOLOGY);

    private final MethodologyCatalog bases;
    private final Reading faults = new Reading();
    private final JsonFiles files;
    private final Set<String> chain = new LinkedHashSet<>();
    /** The document read last that is a methodology: the main one, if that is the kind of the main file. */
    private MethodologyDocument document;

    RuleSetFiles(ResourceOpener opener, MethodologyCatalog bases) {
        this.bases = bases;
        this.files = new JsonFiles(opener, RuleSets.LIMITS, faults);
    }

    Derivation read(String name) {
        chain.add(name);
        Optional<Json> tree = files.read(name);
        faults.refuse();
        switch (format(tree.get())) {
            case CORRECTIONS -> {
                return applied(name, CorrectionsCodec.CORRECTIONS.read(tree.get(), faults), corrections -> {
                    Methodology base = base(corrections.base(), name);
                    requireDigest(
                            base,
                            corrections.baseDigest(),
                            Place.of(name).key("baseDigest").toString());
                    return Derivation.inPlace(base, new RowCorrections(base, corrections, name).applied());
                });
            }
            case OVERLAY -> {
                return applied(
                        name,
                        OverlayCodec.OVERLAY.read(tree.get(), faults),
                        overlay -> derived(overlay, base(overlay.base(), name), Place.of(name)));
            }
            case METHODOLOGY -> {
                document = new MethodologyDocument(files, faults);
                Methodology methodology = document.read(name, tree);
                return Derivation.inPlace(methodology, methodology);
            }
            default ->
                throw new ParIndexException(Finding.error(
                        InputCode.WRONG_FORMAT,
                        Place.of(name).key("format"),
                        "got",
                        Excerpt.of(format(tree.get())),
                        "expected",
                        EXPECTED));
        }
    }

    /**
     * Applies changes to their base. Changes with faults are applied, too, as far as they could be read, and what is
     * told of single ones of them is told at once; what the whole comes to is told when they are mended.
     */
    private <T> Derivation applied(String name, T changes, Function<T, Derivation> application) {
        if (!faults.isFaulty()) {
            return application.apply(changes);
        }
        try {
            if (changes != null && faults.isSure(Place.of(name).key("base"))) {
                application.apply(changes);
            }
        } catch (ParIndexException e) {
            e.findings().stream()
                    .filter(f -> f.code() instanceof AuthoringCode && f.code() != AuthoringCode.FACT_ADDED_UNUSED
                            || OF_ONE_CHANGE.contains(f.code()))
                    .filter(f -> faults.isSure(Place.parse(f.place())))
                    .forEach(faults::add);
        }
        faults.refuse();
        throw new IllegalStateException("faults that are none");
    }

    /** Returns advice on a rule set that has no faults. */
    List<Finding> lint(String name) {
        Derivation derivation = read(name);
        boolean itself = chain.size() == 1 && document != null;
        Place main = Place.of(name);
        return Lint.of(derivation.methodology()).stream()
                .map(f -> itself
                        ? document.placed(f, main)
                        : f.at(name + " "
                                + RowPointer.parse(f.place())
                                        .map(row -> (row.code() + " " + row.rest()).strip())
                                        .orElse(f.place())))
                .toList();
    }

    private static Derivation derived(Overlay overlay, Methodology base, Place file) {
        try {
            return overlay.derive(base);
        } catch (ParIndexException e) {
            throw new ParIndexException(e.findings().stream()
                    .map(f -> f.at(
                            f.place().startsWith("/") ? file.then(f.place()).toString() : file + " " + f.place()))
                    .toList());
        }
    }

    /**
     * Returns the format that a file states, else the one whose list of changes it has; a methodology's where it has
     * neither, whose reader then tells what is wrong.
     */
    private String format(Json json) {
        if (!(json instanceof Json.Obj object)) {
            return METHODOLOGY;
        }
        if (object.get("format") instanceof Json.Str text) {
            return text.value();
        }
        return object.has("operations") ? OVERLAY : object.has("corrections") ? CORRECTIONS : METHODOLOGY;
    }

    private Methodology base(String named, String by) {
        String place = Place.of(by).key("base").toString();
        if (!JsonFiles.isName(named)) {
            return bases.find(MethodologyId.of(named))
                    .orElseThrow(() -> new ParIndexException(Finding.error(
                            CatalogCode.UNKNOWN_METHODOLOGY, place, "got", named, "allowed", bases.ids())));
        }
        if (chain.contains(named)) {
            throw new ParIndexException(
                    Finding.error(AuthoringCode.BASE_CYCLE, place, "got", String.join(" → ", chain) + " → " + named));
        }
        if (chain.size() > RuleSets.MOST_BASES) {
            throw new ParIndexException(
                    Finding.error(AuthoringCode.BASES_TOO_MANY, place, "allowed", RuleSets.MOST_BASES));
        }
        return read(named).methodology();
    }

    static void requireDigest(Methodology base, String expected, String place) {
        if (!expected.isEmpty() && !expected.equals(base.digest())) {
            throw new ParIndexException(Finding.error(
                    AuthoringCode.BASE_DIGEST, place, "base", base.id(), "got", base.digest(), "expected", expected));
        }
    }
}
