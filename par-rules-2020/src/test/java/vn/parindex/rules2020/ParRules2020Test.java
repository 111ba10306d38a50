package vn.parindex.rules2020;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParRules2020Test {

    @Test
    void gives_the_four_methodologies() {
        assertThat(ParRules2020.provinces().id()).hasToString("vn-1149-2020-province");
        assertThat(ParRules2020.ministries().id()).hasToString("vn-1149-2020-ministry");
        assertThat(ParRules2020.provinceParts().id()).hasToString("vn-1149-2020-province-parts");
        assertThat(ParRules2020.ministryAreas().id()).hasToString("vn-1149-2020-ministry-areas");
    }

    @Test
    void loads_each_of_them_once() {
        assertThat(ParRules2020.provinces()).isSameAs(ParRules2020.provinces());
        assertThat(ParRules2020.ministries()).isSameAs(ParRules2020.ministries());
        assertThat(ParRules2020.provinceParts()).isSameAs(ParRules2020.provinceParts());
        assertThat(ParRules2020.ministryAreas()).isSameAs(ParRules2020.ministryAreas());
    }

    @Test
    void the_javadoc_counts_right() {
        assertThat(ParRules2020.provinces().nodes()).hasSize(8 + 43 + 102);
        assertThat(ParRules2020.ministries().nodes()).hasSize(7 + 40 + 99);
        assertThat(ParRules2020.provinces().leaves()).hasSize(112);
        assertThat(ParRules2020.ministries().leaves()).hasSize(106);
    }
}
