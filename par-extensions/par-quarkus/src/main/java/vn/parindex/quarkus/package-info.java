/**
 * What a host in Quarkus need not write itself: the catalogue as a bean, documents as bodies of requests and answers
 * byte for byte, identities as parameters, constraints that see the catalogue, and every fault in one answer.
 *
 * <p>Nothing is to be called: the artifact among the dependencies is enough. A catalogue, evaluator or exception mapper
 * of the host's own takes the place of ours. {@code docs/quarkus.md} has a whole resource.
 */
package vn.parindex.quarkus;
