/**
 * Official papers: self-assessment report, appraisal minutes, the council's decisions, the announcement of a ranking,
 * and the notice to a unit, as Word documents and as pages for print.
 *
 * <p>A {@link vn.parindex.word.Paper} is plain data made of blocks; {@link vn.parindex.word.PaperFormat} writes it. The
 * layout is that of Nghị định 30/2020/NĐ-CP. Papers are in Vietnamese.
 */
package vn.parindex.word;
