/** The pages, in Vietnamese. */
package vn.parindex.service.pages;
