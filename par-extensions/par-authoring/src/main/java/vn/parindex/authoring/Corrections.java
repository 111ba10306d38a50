package vn.parindex.authoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Source;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/**
 * Corrections of a methodology that together give a new one: whoever has the official annex confirms or corrects rows
 * with them. Whether they fit the base is seen when they are applied.
 *
 * @param base the base: the id of a methodology, or the name of a file beside the file of corrections
 * @param baseDigest the digest that the base must have; empty if any will do
 * @param id the id of the corrected methodology, another one than the base's
 * @param name its name; empty to keep the base's
 * @param sources documents added to those of the base
 * @param facts figures added to those of the base, for rules that are replaced
 * @param corrections the corrections, in any order
 * @param note remarks on the whole, possibly empty
 */
public record Corrections(
        String base,
        String baseDigest,
        MethodologyId id,
        Optional<Text> name,
        List<Source> sources,
        List<FactSpec> facts,
        List<Correction> corrections,
        String note) {

    public Corrections {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        Overlay.requireBase(base, baseDigest, check);
        note = check.remark("/note", note);
        check.refuse();
    }
}
