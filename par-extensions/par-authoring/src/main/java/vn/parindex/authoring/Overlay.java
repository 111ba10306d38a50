package vn.parindex.authoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/**
 * The changes that make one methodology from another: for example a province's own index from the ministry's. The base
 * is not changed.
 *
 * <p>Rows that an operation changes cite what the operation, or else the overlay, cites; they are as sure as the
 * operation says, or else as the weaker of the base's row and the overlay. Rows that nothing touches keep what the base
 * says of them.
 *
 * @param base the base: the id of a methodology, or the name of a file beside the overlay's
 * @param baseDigest the digest that the base must have; empty if any will do
 * @param id the id of the new methodology, another one than the base's
 * @param name its name
 * @param level its administrative level; the base's if empty
 * @param decision the decision that it encodes; the base's if empty
 * @param rounds the assessment years it is made for; the base's if empty
 * @param set the changes beside the tree
 * @param citation the source of the changes: a source of the base or of the overlay
 * @param confidence the confidence in the changes
 * @param sources documents added to those of the base
 * @param facts figures added to those of the base; each must be measured by a rule
 * @param operations the changes in the tree, in order
 * @param sumsComputed true if maxima of rows with others below them follow from those where no operation states them;
 *     the total is always checked
 * @param note remarks on the whole, possibly empty
 */
public record Overlay(
        String base,
        String baseDigest,
        MethodologyId id,
        Text name,
        Optional<String> level,
        Optional<LegalBasis> decision,
        List<IndexYear> rounds,
        HeadChanges set,
        Citation citation,
        Confidence confidence,
        List<Source> sources,
        List<FactSpec> facts,
        List<OverlayOperation> operations,
        boolean sumsComputed,
        String note) {

    public Overlay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(decision, "decision");
        rounds = List.copyOf(rounds);
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        operations = List.copyOf(operations);
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        requireBase(base, baseDigest, check);
        level = level.map(word -> check.neededWords("/level", word));
        note = check.remark("/note", note);
        check.refuse();
    }

    /** Notes a base that is neither the id of a methodology nor the plain name of a file beside the change. */
    static void requireBase(String base, String digest, InputCheck check) {
        boolean meansFile = base.endsWith(".json") || base.indexOf('/') >= 0 || base.indexOf('\\') >= 0;
        if (meansFile && !JsonFiles.isName(base)) {
            check.add(Finding.error(InputCode.BAD_FILE_NAME, "/base", "got", Excerpt.of(base)));
        } else if (!meansFile && !Identifiers.isKey(base, '-')) {
            check.add(Finding.error(
                    InputCode.BAD_IDENTIFIER, "/base", "got", Excerpt.of(base), "expected", "vn-1149-2020-province"));
        }
        if (!digest.isEmpty() && !Identifiers.isDigest(digest)) {
            check.add(Finding.error(
                    InputCode.BAD_IDENTIFIER,
                    "/baseDigest",
                    "got",
                    Excerpt.of(digest),
                    "expected",
                    "0123456789abcdef… (64)"));
        }
    }

    /**
     * Applies the overlay. All operations are carried out in order; then codes are given by position, facts that
     * nothing measures any more are dropped, and the whole is checked.
     *
     * @param from the base; whether its id is the one named is not asked, its digest is
     * @return the new methodology with where the rows of the base went
     * @throws ParIndexException with all faults, each placed by a pointer into the overlay such as
     *     {@code /operations/3}, or at a row of the new tree
     */
    public Derivation derive(Methodology from) {
        Objects.requireNonNull(from, "from");
        if (!baseDigest.isEmpty() && !baseDigest.equals(from.digest())) {
            throw new ParIndexException(Finding.error(
                    AuthoringCode.BASE_DIGEST,
                    "/baseDigest",
                    "base",
                    from.id(),
                    "got",
                    from.digest(),
                    "expected",
                    baseDigest));
        }
        return new OverlayApplication(this, from).derivation();
    }
}
