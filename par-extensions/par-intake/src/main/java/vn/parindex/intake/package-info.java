/**
 * Forms: what people type, bound by a host's pages, validated with Jakarta Bean Validation and converted once to domain
 * types.
 *
 * <p>Forms are lenient beans of texts; nothing is refused while binding. Numbers are read with decimal comma or point,
 * texts in any normal form, with no-break spaces and any ends of lines. All faults are told at once, each with the path
 * of its property and the code that the library uses everywhere else. Null and blank are the same. Forms are for one
 * thread.
 */
package vn.parindex.intake;
