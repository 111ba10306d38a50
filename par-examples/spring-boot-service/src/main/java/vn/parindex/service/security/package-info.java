/** Who is signed in, and what they may see. */
package vn.parindex.service.security;
