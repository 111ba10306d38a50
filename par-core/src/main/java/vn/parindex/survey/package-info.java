/**
 * Sociological surveys (điều tra xã hội học): questionnaires as data, a stream of raw answers, and the percentage of
 * each survey leaf.
 *
 * <p>A {@link vn.parindex.survey.Questionnaire} states the questions of each group, the weight of each answer and the
 * policy by which means are put together. A {@link vn.parindex.survey.SurveyAggregator} counts answers, as many as
 * there are, in memory that does not grow with them; {@link vn.parindex.survey.AnswerReader} feeds it from a CSV file.
 * The {@link vn.parindex.survey.SurveyResult} has a percentage for each leaf with its standard error, the reason where
 * there is none, and every row that was refused.
 *
 * <p>The percentage is exact up to the one rounding that the questionnaire states. Standard errors and intervals are
 * statistics and approximate; they are computed in decimal to 40 digits, so that they too are the same on every host.
 *
 * <p>Null arguments are refused with a {@link java.lang.NullPointerException} naming the parameter; nothing returns
 * {@code null}. All types are immutable and thread-safe but the aggregator, which one thread fills.
 */
package vn.parindex.survey;
