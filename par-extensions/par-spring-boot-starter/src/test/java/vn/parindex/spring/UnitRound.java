package vn.parindex.spring;

// tag::document[]
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import vn.parindex.assessment.Assessment;
import vn.parindex.value.IndexYear;

@Entity
public class UnitRound {

    @Id
    String id;

    @Column(length = 1 << 24)
    Assessment assessment;

    protected UnitRound() {}

    UnitRound(Assessment assessment) {
        this.id = key(assessment.year(), assessment.unit().id());
        this.assessment = assessment;
    }

    static String key(IndexYear year, String unit) {
        return year + "/" + unit;
    }
}
// end::document[]
