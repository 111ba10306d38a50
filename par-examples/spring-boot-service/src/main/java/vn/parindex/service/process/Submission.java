package vn.parindex.service.process;

/**
 * A request to change something.
 *
 * @param request its id, made by the page: the same request sent twice changes once
 * @param seen the length of the log when the page was made: what happened since is not overwritten unseen
 */
public record Submission(String request, long seen) {}
