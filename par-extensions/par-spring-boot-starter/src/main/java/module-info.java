/**
 * Catalogue, exact bodies, forms and faults in Spring Boot 3.5 and 4; on the class path, as hosts of Spring Boot are.
 */
@SuppressWarnings({"module", "requires-automatic", "requires-transitive-automatic"})
module vn.parindex.spring {
    requires transitive vn.parindex.core;
    requires transitive vn.parindex.intake;
    requires static org.apache.tomcat.embed.core;
    requires static spring.aop;
    requires static spring.beans;
    requires static spring.boot;
    requires static spring.boot.actuator;
    requires static spring.boot.actuator.autoconfigure;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.jcl;
    requires static spring.web;
    requires static spring.webmvc;

    exports vn.parindex.spring;
}
