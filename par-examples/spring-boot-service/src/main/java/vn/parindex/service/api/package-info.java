/** The interface for programs: documents of the library as they are, faults as problem+json. */
package vn.parindex.service.api;
