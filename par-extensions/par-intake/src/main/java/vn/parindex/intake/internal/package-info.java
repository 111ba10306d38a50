/**
 * What the modules for web frameworks have in common: documents as bodies, identities as texts, named rule sets, and
 * faults as one answer. For our own modules.
 */
package vn.parindex.intake.internal;
