package vn.parindex.excel;

import java.util.List;
import vn.parindex.laws.FindingCodeLaws;

class ExcelCodesTest extends FindingCodeLaws {

    ExcelCodesTest() {
        super(List.of(ExcelCode.class));
    }
}
