/**
 * What a host in Spring Boot 3.5 or 4 need not write itself: the catalogue as a bean, documents as bodies of requests
 * and answers byte for byte, identities as path variables, constraints that see the catalogue, and every fault in one
 * answer.
 *
 * <p>Nothing is to be called: the starter on the class path is enough. A bean of the host's own takes the place of ours
 * of the same type. {@code docs/spring-boot.md} has a whole controller.
 */
package vn.parindex.spring;
