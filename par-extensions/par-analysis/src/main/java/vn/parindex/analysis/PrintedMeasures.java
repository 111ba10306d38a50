package vn.parindex.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.value.Text;

/** The parts of an index that are printed beside it, by their measures in files of published figures. */
final class PrintedMeasures {

    /** The names by the measures. */
    static final Map<String, Text> NAMES = names();

    private PrintedMeasures() {}

    private static Map<String, Text> names() {
        Map<String, Text> names = new LinkedHashMap<>();
        names.put("appraised", Text.of("Điểm thẩm định", "Appraised points"));
        names.put("survey", Text.of("Điểm điều tra xã hội học", "Survey points"));
        names.put("leader_survey", Text.of("Điểm điều tra lãnh đạo, quản lý", "Points of the survey of leaders"));
        names.put("sipas", Text.of("Điểm SIPAS", "SIPAS points"));
        names.put("impact", Text.of("Điểm tác động kinh tế - xã hội", "Points of socio-economic impact"));
        return Collections.unmodifiableMap(names);
    }
}
