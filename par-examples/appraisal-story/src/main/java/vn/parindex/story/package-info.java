/**
 * One made-up province from its first claim to the published result: self-assessment, appraisal, explanation, second
 * appraisal, council, publication.
 *
 * <p>Every figure, document and date is made up; the files that the stages bring lie beside this package.
 */
package vn.parindex.story;
