package vn.parindex.authoring;

import java.util.List;
import vn.parindex.laws.FindingCodeLaws;

class AuthoringCodesTest extends FindingCodeLaws {

    AuthoringCodesTest() {
        super(List.of(AuthoringCode.class));
    }
}
