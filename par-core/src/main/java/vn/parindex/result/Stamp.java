package vn.parindex.result;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * The origin of a result: the law, the bytes, the code and the opinions that it was computed from.
 *
 * @param methodology identity of the methodology
 * @param methodologyName its name
 * @param decision number and sign of the decision
 * @param digest SHA-256 of the methodology's canonical form
 * @param library version of this library
 * @param mode the opinions that counted
 * @param stages the stages looked at in that mode, in order of precedence
 * @param published the rounding of printed figures
 */
public record Stamp(
        MethodologyId methodology,
        Text methodologyName,
        String decision,
        String digest,
        String library,
        Mode mode,
        List<Stage> stages,
        Rounding published) {

    public Stamp {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(methodologyName, "methodologyName");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(mode, "mode");
        stages = List.copyOf(stages);
        Objects.requireNonNull(published, "published");
    }
}
