/** Records of what the service does, without personal data. */
package vn.parindex.service.logs;
