package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Text;

/**
 * One thing beside the tree that differs between two methodologies.
 *
 * @param key the part, as in the format: {@code rounding}, {@code scales}
 * @param id the one of several, e.g. the id of a scale; empty where there is one
 * @param before its state in the one, in words; empty if it is not there
 * @param after its state in the other, in words; empty if it is not there
 */
public record HeadDiff(String key, String id, Optional<Text> before, Optional<Text> after) {

    public HeadDiff {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    static List<HeadDiff> between(Methodology before, Methodology after) {
        Map<HeadText.HeadKey, Text> earlier = new HeadText(before).parts();
        Map<HeadText.HeadKey, Text> later = new HeadText(after).parts();
        Set<HeadText.HeadKey> all = new LinkedHashSet<>(earlier.keySet());
        all.addAll(later.keySet());
        List<HeadDiff> differing = new ArrayList<>();
        for (String key : HeadText.KEYS) {
            all.stream()
                    .filter(part -> part.key().equals(key) && !Objects.equals(earlier.get(part), later.get(part)))
                    .forEach(part -> differing.add(new HeadDiff(
                            key,
                            part.id(),
                            Optional.ofNullable(earlier.get(part)),
                            Optional.ofNullable(later.get(part)))));
        }
        return differing;
    }
}
