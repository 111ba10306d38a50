/** Faults of requests that are the service's, not the library's, and how programs are told of them. */
package vn.parindex.service.faults;
