package vn.parindex.rules2020;

import org.junit.jupiter.api.Nested;
import vn.parindex.laws.EvaluationLaws;

/** The laws of evaluation on the trees of Decision 1149/QĐ-BNV. */
class EvaluationLawsTest {

    /** 112 leaves. */
    @Nested
    class OfProvinces extends EvaluationLaws {
        OfProvinces() {
            super(ParRules2020.provinces());
        }

        @Override
        protected int trials() {
            return 500;
        }
    }

    /** 106 leaves. */
    @Nested
    class OfMinistries extends EvaluationLaws {
        OfMinistries() {
            super(ParRules2020.ministries());
        }

        @Override
        protected int trials() {
            return 300;
        }
    }
}
