package vn.parindex.authoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.NodeCode;

/**
 * A methodology made from another one, and where the rows went.
 *
 * @param base the methodology that it was made from
 * @param methodology the methodology made
 * @param codes the codes of each row of the base that is still there, in the base and now, in the order of the base
 */
public record Derivation(Methodology base, Methodology methodology, Map<NodeCode, NodeCode> codes) {

    public Derivation {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(methodology, "methodology");
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /**
     * Obtains a derivation whose rows all kept their codes.
     *
     * @param base the methodology that it was made from
     * @param methodology the methodology made
     * @return the two, each code standing for itself where both have it
     */
    public static Derivation inPlace(Methodology base, Methodology methodology) {
        Map<NodeCode, NodeCode> codes = new LinkedHashMap<>();
        base.nodes().stream()
                .filter(node -> methodology.node(node.code()).isPresent())
                .forEach(node -> codes.put(node.code(), node.code()));
        return new Derivation(base, methodology, codes);
    }
}
