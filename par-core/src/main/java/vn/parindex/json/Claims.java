package vn.parindex.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.InputCode;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Excerpt;

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

    void verify(IndexResult result, Reading faults) {
        for (Claim claim : claims) {
            Object derived = claim.derived().apply(result);
            if (!claim.stated().equals(derived)) {
                Object stated = claim.stated() instanceof String text ? Excerpt.of(text) : claim.stated();
                faults.fault(InputCode.DERIVED_MISMATCH, claim.place(), "got", stated, "expected", derived);
            }
        }
    }
}
