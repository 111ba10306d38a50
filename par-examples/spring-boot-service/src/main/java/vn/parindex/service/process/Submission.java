package vn.parindex.service.process;

/**
 * A request to change something.
 *
 * @param request its id, made by the page: the same request sent twice changes once
 * @param seen the length of the log when the page was made: what happened since is not overwritten unseen
 */
public record Submission(String request, long seen) {

    private static final int LONGEST_REQUEST = 80;

    /** Checks the id: 1 to 80 characters, none of which is a control character. */
    public Submission {
        if (request.isEmpty()
                || request.length() > LONGEST_REQUEST
                || request.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "the request's id has 1 to " + LONGEST_REQUEST + " characters, no control characters");
        }
    }
}
