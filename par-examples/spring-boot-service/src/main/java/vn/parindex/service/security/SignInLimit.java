package vn.parindex.service.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords, and locks nobody out.
 *
 * <p>Wrong passwords are counted for a login from an address, for an address and for a login. Beyond some of them each
 * further one doubles the time to wait, up to a quarter of an hour; a quarter of an hour without a wrong one forgets
 * them. What is counted for a login alone, from wherever, makes those wait who come from an address from which the
 * person has not signed in before: strangers cannot keep somebody away from their own desk. Passwords that are compared
 * at one moment count as if they were wrong: many at once are not more than one after the other. Kept in memory, of a
 * bounded size, for each node by itself.
 */
@Component
public class SignInLimit {

    /** How many wrong passwords for one login from one address cost no time. */
    static final int FREE_OF_PAIR = 5;

    /** How many wrong passwords from one address cost no time: an office shares one. */
    static final int FREE_OF_ADDRESS = 30;

    /** How many wrong passwords for one login from strange addresses cost no time. */
    static final int FREE_OF_LOGIN = 20;

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration LONGEST_OF_LOGIN = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 20_000;

    private final Clock clock;
    private final Map<String, Wrong> wrong = new RecentlyUsed<>();
    private final Map<String, Boolean> known = new RecentlyUsed<>();
    private final Map<String, Integer> compared = new HashMap<>();

    /**
     * Creates a limit that has counted nothing.
     *
     * @param clock the clock of the times to wait
     */
    public SignInLimit(Clock clock) {
        this.clock = clock;
    }

    /** How many were wrong, and the time of the last one. */
    private record Wrong(int count, Instant last) {}

    /** A map that forgets what was used longest ago. */
    private static final class RecentlyUsed<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;

        RecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /**
     * Begins to look at a password, after those that have to be looked at before.
     *
     * @param login the login given
     * @param address the address
     * @return zero if it is looked at, and {@link #end} is to be called afterwards; otherwise how long to wait
     * @throws InterruptedException if the thread is interrupted while others are looked at
     */
    public synchronized Duration begin(String login, String address) throws InterruptedException {
        while (true) {
            Duration left = wait(login, address);
            if (!left.isZero()) {
                return left;
            }
            if (!isFull(pair(login, address), FREE_OF_PAIR)
                    && !isFull(address(address), FREE_OF_ADDRESS)
                    && (known.containsKey(pair(login, address)) || !isFull(login(login), FREE_OF_LOGIN))) {
                keys(login, address).forEach(key -> compared.merge(key, 1, Integer::sum));
                return Duration.ZERO;
            }
            wait();
        }
    }

    /**
     * Ends what {@link #begin} began, after what came of it was counted.
     *
     * @param login the login given
     * @param address the address
     */
    public synchronized void end(String login, String address) {
        keys(login, address).forEach(key -> compared.computeIfPresent(key, (k, n) -> n == 1 ? null : n - 1));
        notifyAll();
    }

    private boolean isFull(String key, int free) {
        int now = compared.getOrDefault(key, 0);
        return now > 0 && current(key).map(Wrong::count).orElse(0) + now >= free;
    }

    private static List<String> keys(String login, String address) {
        return List.of(pair(login, address), address(address), login(login));
    }

    /**
     * Returns how long somebody has to wait before the next password is looked at.
     *
     * @param login the login given
     * @param address the address
     * @return zero if it is looked at now
     */
    public synchronized Duration wait(String login, String address) {
        Duration pair = wait(pair(login, address), FREE_OF_PAIR, LONGEST);
        Duration of = wait(address(address), FREE_OF_ADDRESS, LONGEST);
        Duration any = known.containsKey(pair(login, address))
                ? Duration.ZERO
                : wait(login(login), FREE_OF_LOGIN, LONGEST_OF_LOGIN);
        return max(max(pair, of), any);
    }

    private Duration wait(String key, int free, Duration longest) {
        Optional<Wrong> counted = current(key);
        if (counted.isEmpty() || counted.get().count() < free) {
            return Duration.ZERO;
        }
        int doubled = Math.min(counted.get().count() - free, 20);
        Duration pause = Duration.ofSeconds(1L << doubled);
        Instant until = counted.get().last().plus(pause.compareTo(longest) < 0 ? pause : longest);
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Optional<Wrong> current(String key) {
        return Optional.ofNullable(wrong.get(key))
                .filter(one -> clock.instant().isBefore(one.last().plus(LONGEST)));
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Counts a wrong password.
     *
     * @param login the login given
     * @param address the address
     */
    public synchronized void failed(String login, String address) {
        keys(login, address).forEach(this::count);
    }

    private void count(String key) {
        wrong.put(key, new Wrong(current(key).map(Wrong::count).orElse(0) + 1, clock.instant()));
    }

    /**
     * Notes that somebody signed in.
     *
     * @param login the login
     * @param address the address
     */
    public synchronized void succeeded(String login, String address) {
        wrong.remove(pair(login, address));
        known.put(pair(login, address), true);
    }

    private static String login(String login) {
        String lower = login.toLowerCase(Locale.ROOT);
        return "login " + (lower.length() > 80 ? lower.substring(0, 80) : lower);
    }

    /** An address of version 6 counts by its first half: one subscriber has all of the second. */
    private static String address(String address) {
        String[] groups = address.split(":", -1);
        return "address "
                + (groups.length < 5 || address.contains("::")
                        ? address
                        : String.join(":", groups[0], groups[1], groups[2], groups[3]));
    }

    private static String pair(String login, String address) {
        return address(address) + " " + login(login);
    }
}
