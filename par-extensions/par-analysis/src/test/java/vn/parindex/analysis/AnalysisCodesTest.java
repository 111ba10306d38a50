package vn.parindex.analysis;

import java.util.List;
import vn.parindex.laws.FindingCodeLaws;

class AnalysisCodesTest extends FindingCodeLaws {

    AnalysisCodesTest() {
        super(List.of(AnalysisCode.class));
    }
}
