package vn.parindex.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.parindex.finding.InputCode;
import vn.parindex.json.internal.Clip;
import vn.parindex.json.internal.Faults;
import vn.parindex.json.internal.Json;
import vn.parindex.json.internal.Place;
import vn.parindex.result.IndexResult;

/**
 * What a document states although it follows from the rest: noted while reading, compared once the result is whole; not
 * thread-safe.
 */
final class Claims {

    private record Claim(Place place, Object stated, Function<IndexResult, Object> derived) {}

    private final List<Claim> claims = new ArrayList<>();

    /** Notes what is stated, unless reading it was a fault already. */
    void add(Json json, Object stated, Function<IndexResult, Object> derived) {
        if (stated != null) {
            claims.add(new Claim(json.place(), stated, derived));
        }
    }

    void verify(IndexResult result, Faults faults) {
        for (Claim claim : claims) {
            Object derived = claim.derived().apply(result);
            if (!claim.stated().equals(derived)) {
                Object stated = claim.stated() instanceof String text ? Clip.shown(text) : claim.stated();
                faults.add(InputCode.DERIVED_MISMATCH, claim.place(), "got", stated, "expected", derived);
            }
        }
    }
}
