/** Uploaded answers of surveys, counted while their sender watches. */
package vn.parindex.service.survey;
