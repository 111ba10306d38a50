package vn.parindex.rules2022;

import java.util.List;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/** Offers the made-up criteria of 2022 for provinces. Immutable and thread-safe. */
public final class ParRules2022 implements MethodologyProvider {

    /** The criteria for provinces. */
    public static final MethodologyId PROVINCE = MethodologyId.of("made-up-2022-province");

    /** For {@link java.util.ServiceLoader}. */
    public ParRules2022() {}

    @Override
    public List<MethodologyId> ids() {
        return List.of(PROVINCE);
    }

    @Override
    public Methodology load(MethodologyId id) {
        if (!id.equals(PROVINCE)) {
            throw new IllegalArgumentException("not offered: " + id);
        }
        return ParJson.METHODOLOGY.read(
                MethodologyFormat.MAIN_FILE, name -> ParRules2022.class.getResourceAsStream("province/" + name));
    }
}
