package vn.parindex.jpa;

import java.util.List;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.spi.MetadataSourcesContributor;

/** Gives Hibernate all columns of this package; found by {@link java.util.ServiceLoader}. */
public final class HibernateColumns implements MetadataSourcesContributor {

    private static final List<Class<?>> COLUMNS = List.of(
            AssessmentColumn.class,
            ResultColumn.class,
            CampaignColumn.class,
            EventColumn.class,
            EventLogColumn.class,
            NodeCodeColumn.class,
            MethodologyIdColumn.class,
            IndexYearColumn.class,
            PointsColumn.class,
            StageColumn.class,
            ModeColumn.class);

    /** Created by Hibernate. */
    public HibernateColumns() {
        // holds nothing
    }

    @Override
    public void contribute(MetadataSources sources) {
        COLUMNS.forEach(sources::addAnnotatedClass);
    }
}
