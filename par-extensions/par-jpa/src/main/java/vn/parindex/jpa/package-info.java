/**
 * Assessments, results, events and identities as columns of Jakarta Persistence.
 *
 * <p>With Hibernate an attribute of one of these types is stored rightly without any annotation, as
 * {@link vn.parindex.jpa.HibernateColumns} is found by itself; with another provider the converters are listed in
 * {@code persistence.xml}. All types are immutable, so that nothing is copied or compared to find out what changed.
 */
package vn.parindex.jpa;
