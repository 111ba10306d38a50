/** Made-up data for a first look. */
package vn.parindex.service.demo;
