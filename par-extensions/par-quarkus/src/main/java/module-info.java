/**
 * Catalogue, exact bodies, parameters, forms and faults in Quarkus REST; on the class path, as hosts of Quarkus are.
 */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module vn.parindex.quarkus {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.intake;
    requires static arc;
    requires static jakarta.annotation;
    requires static jakarta.cdi;
    requires static jakarta.inject;
    requires static jakarta.ws.rs;
    requires static microprofile.config.api;
    requires static org.hibernate.validator;
    requires static quarkus.core;
    requires static quarkus.hibernate.validator;
    requires static quarkus.jackson;
    requires static resteasy.reactive.common;

    exports vn.parindex.quarkus;
}
