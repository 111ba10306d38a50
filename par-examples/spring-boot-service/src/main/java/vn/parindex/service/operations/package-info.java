/** What those need who run the service: copies of its database, the first account, checks of its files. */
package vn.parindex.service.operations;
