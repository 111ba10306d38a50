package vn.parindex.report;

import java.util.List;
import vn.parindex.laws.FindingCodeLaws;

class ReportCodesTest extends FindingCodeLaws {

    ReportCodesTest() {
        super(List.of(ReportCode.class));
    }
}
