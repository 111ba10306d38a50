package vn.parindex.spark;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.spark.UnitTree.UnitBelow;
import vn.parindex.spark.UnitTree.UnitLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UnitTreeTest {

    @Test
    void every_level_above_is_found() {
        UnitTree tree = UnitTree.of(List.of(
                new UnitLine("xa", "commune", "huyen"),
                new UnitLine("huyen", "district", "tinh"),
                new UnitLine("tinh", "province", "nuoc"),
                new UnitLine("nuoc", "nation", "")));

        assertThat(tree.pairs())
                .containsExactly(
                        new UnitBelow("xa", "commune", "huyen", "district"),
                        new UnitBelow("xa", "commune", "tinh", "province"),
                        new UnitBelow("xa", "commune", "nuoc", "nation"),
                        new UnitBelow("huyen", "district", "tinh", "province"),
                        new UnitBelow("huyen", "district", "nuoc", "nation"),
                        new UnitBelow("tinh", "province", "nuoc", "nation"));
    }

    @Test
    void all_that_would_make_a_mean_wrong_is_told_at_once() {
        assertThatThrownBy(() -> UnitTree.of(List.of(
                        new UnitLine("xa-1", "commune", "tinh"),
                        new UnitLine("xa-1", "commune", "tinh"),
                        new UnitLine("xa-2", "commune", "tinh-khac"),
                        new UnitLine("a", "district", "b"),
                        new UnitLine("b", "district", "a"),
                        new UnitLine("c", "district", "c"),
                        new UnitLine("", "commune", "tinh"),
                        new UnitLine("tinh", "province", ""))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        units: unit xa-1 stands twice
                        units: a unit has no id (level commune, parent tinh)
                        units: unit xa-2 has the parent tinh-khac, which is not in the list
                        units: unit a stands above itself
                        units: unit b stands above itself
                        units: unit c stands above itself""");
    }
}
