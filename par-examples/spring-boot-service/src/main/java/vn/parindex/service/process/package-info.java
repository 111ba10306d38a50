/** The procedure of the library over the database: who may do what, applied once and kept. */
package vn.parindex.service.process;
