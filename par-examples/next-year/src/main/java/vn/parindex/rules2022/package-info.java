/** A rule set for the round 2022 whose tree is made up: an example of the module that a new decision takes. */
package vn.parindex.rules2022;
