/** What is kept in the database, row by row. */
package vn.parindex.service.store;
