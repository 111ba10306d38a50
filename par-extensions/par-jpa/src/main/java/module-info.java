/** Assessments, results, events and identities as columns of Jakarta Persistence. */
@SuppressWarnings({"module", "requires-automatic"})
module vn.parindex.jpa {
    requires transitive vn.parindex.core;
    requires static jakarta.persistence;
    requires static org.hibernate.orm.core;

    exports vn.parindex.jpa;

    opens vn.parindex.jpa;

    provides org.hibernate.boot.spi.MetadataSourcesContributor with
            vn.parindex.jpa.HibernateColumns;
}
