package org.securebase.coach.model;

/**
 * How much a feature counts for before anything is learned: more, the more unevenly it is spread over the two kinds of
 * samples (Wang &amp; Manning 2012, "Baselines and bigrams", whose ratio is here kept from .5 to 1.5 so that no feature is
 * silenced).
 */
final class LogCountRatio {

    private static final double LEAST = 0.5;
    /** Twenty times as frequent among one kind is as telling as it gets. */
    private static final double MOST = 3;

    private LogCountRatio() {}

    /**
     * @param samples features by index, each once
     * @param positive of which samples are of the kind
     * @param width how many features there are
     */
    static float[] values(int[][] samples, boolean[] positive, int width) {
        int[] with = new int[width];
        int[] without = new int[width];
        int kind = 0;
        for (int i = 0; i < samples.length; i++) {
            kind += positive[i] ? 1 : 0;
            for (int feature : samples[i]) {
                (positive[i] ? with : without)[feature]++;
            }
        }
        float[] values = new float[width];
        for (int feature = 0; feature < width; feature++) {
            double ratio = (with[feature] + 1) / (kind + 1.0) * (samples.length - kind + 1) / (without[feature] + 1);
            values[feature] = (float) (LEAST + Math.min(MOST, Math.abs(StrictMath.log(ratio))) / MOST);
        }
        return values;
    }
}
