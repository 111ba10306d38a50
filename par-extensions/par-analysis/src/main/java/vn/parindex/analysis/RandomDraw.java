package vn.parindex.analysis;

/** Random numbers that depend on their keys alone, so that no order of work changes them. */
final class RandomDraw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double[] A = {
        -3.969683028665376e+01,
        2.209460984245205e+02,
        -2.759285104469687e+02,
        1.383577518672690e+02,
        -3.066479806614716e+01,
        2.506628277459239e+00
    };
    private static final double[] B = {
        -5.447609879822406e+01,
        1.615858368580409e+02,
        -1.556989798598866e+02,
        6.680131188771972e+01,
        -1.328068155288572e+01
    };
    private static final double[] C = {
        -7.784894002430293e-03,
        -3.223964580411365e-01,
        -2.400758277161838e+00,
        -2.549732539343734e+00,
        4.374664141464968e+00,
        2.938163982698783e+00
    };
    private static final double[] D = {
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00
    };

    /** Where the tails of the approximation begin. */
    private static final double TAIL = 0.02425;

    private RandomDraw() {}

    /** A normal number of mean 0 and deviation 1 for a seed and three keys. */
    static double normal(long seed, long draw, long unit, long leaf) {
        return quantile(uniform(seed, draw, unit, leaf));
    }

    /** An even number above 0 and below 1 for a seed and three keys: 53 bits, in the middle of their steps. */
    static double uniform(long seed, long draw, long unit, long leaf) {
        long mixed = mix(mix(mix(seed + GOLDEN) + draw * GOLDEN) + unit * GOLDEN + (leaf << 32));
        // the middle of the last step has no double of its own and would round to 1
        return Math.min(((mixed >>> 11) + 0.5) * 0x1.0p-53, Math.nextDown(1.0));
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        long x = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }

    /** The quantile of the normal distribution by Acklam's rational approximation, relative error below 1.15e-9. */
    static double quantile(double p) {
        if (p < TAIL) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(p));
            return polynomial(C, q) / (polynomial(D, q) * q + 1);
        }
        if (p > 1 - TAIL) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(1 - p));
            return -polynomial(C, q) / (polynomial(D, q) * q + 1);
        }
        double q = p - 0.5;
        double r = q * q;
        return polynomial(A, r) * q / (polynomial(B, r) * r + 1);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
