/** The interface for programs, as {@code openapi.json} describes it. */
package vn.parindex.service.api;
