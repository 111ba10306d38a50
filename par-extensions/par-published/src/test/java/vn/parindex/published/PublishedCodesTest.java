package vn.parindex.published;

import java.util.List;
import vn.parindex.laws.FindingCodeLaws;

class PublishedCodesTest extends FindingCodeLaws {

    PublishedCodesTest() {
        super(List.of(PublishedCode.class));
    }
}
