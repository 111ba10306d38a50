/** The texts in which values, documents, methodologies and evaluators go through Java serialisation. */
package vn.parindex.serial.internal;
