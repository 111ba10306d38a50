package vn.parindex.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.EventLog;
import vn.parindex.assessment.Assessment;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** A row as a host writes it. */
@Entity
class StoredAssessment {

    @Id
    long id;

    String name;

    @Column(length = Length.LONG32)
    Assessment assessment;

    @Column(length = Length.LONG32)
    IndexResult result;

    @JdbcTypeCode(SqlTypes.JSON)
    Assessment assessmentJson;

    @JdbcTypeCode(SqlTypes.JSON)
    IndexResult resultJson;

    @Column(length = Length.LONG32)
    Campaign campaign;

    @Column(length = Length.LONG32)
    Event event;

    @JdbcTypeCode(SqlTypes.JSON)
    EventLog events;

    NodeCode code;
    MethodologyId methodology;
    IndexYear reviewed;
    Points points;
    Stage stage;
    Mode view;
}
