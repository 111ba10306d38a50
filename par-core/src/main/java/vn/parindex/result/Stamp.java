package vn.parindex.result;

import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Identifiers;
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

    /** The form of digests, for faults. */
    public static final Text DIGEST_FORM = Text.of(
            "phải là 64 chữ số thập lục phân viết thường (SHA-256)", "must be 64 lower-case hex digits (SHA-256)");

    public Stamp {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(methodologyName, "methodologyName");
        Objects.requireNonNull(mode, "mode");
        stages = List.copyOf(stages);
        Objects.requireNonNull(published, "published");
        InputCheck check = new InputCheck();
        decision = check.neededWords("/decision", decision);
        library = check.neededWords("/library", library);
        if (!Identifiers.isDigest(Objects.requireNonNull(digest, "digest"))) {
            check.add(Finding.error(InputCode.BAD_VALUE, "/digest", "reason", DIGEST_FORM));
        }
        check.refuse();
    }
}
