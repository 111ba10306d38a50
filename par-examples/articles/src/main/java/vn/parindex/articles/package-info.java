/** Three articles of 2021 about the index, and what the library answers to what they ask. */
package vn.parindex.articles;
