package org.securebase.coach.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What figures of the model mean, learned on messages that it was not trained on.
 *
 * @param chances for each column, from its figure to a probability
 * @param named from what probability on a problem is named, in a message that is said to hurt
 * @param credited from what probability on a merit is
 * @param message from its {@link #figures} to the probability that it hurts
 * @param hurts from what probability on it is said to
 */
record Judgement(Sigmoid[] chances, double named, double credited, Sigmoid message, double hurts) {

    /** What says whether a message hurts: itself, and the most of its sentences for any problem and for a single one. */
    static double[] figures(double whole, double[][] sentences) {
        double any = -1;
        double one = -1;
        for (double[] figures : sentences) {
            any = Math.max(any, figures[Columns.ANY_PROBLEM]);
            for (int label = 0; label < Columns.PROBLEMS; label++) {
                one = Math.max(one, figures[label]);
            }
        }
        return new double[] {whole, any, one};
    }

    void write(DataOutputStream out) throws IOException {
        for (int column = 0; column < Columns.COUNT; column++) {
            write(chances[column], out);
        }
        out.writeDouble(named);
        out.writeDouble(credited);
        write(message, out);
        out.writeDouble(hurts);
    }

    private static void write(Sigmoid sigmoid, DataOutputStream out) throws IOException {
        out.writeDouble(sigmoid.bias());
        out.writeByte(sigmoid.slopes().length);
        for (double slope : sigmoid.slopes()) {
            out.writeDouble(slope);
        }
    }

    static Judgement read(DataInputStream in) throws IOException {
        Sigmoid[] chances = new Sigmoid[Columns.COUNT];
        for (int column = 0; column < Columns.COUNT; column++) {
            chances[column] = sigmoid(in);
        }
        return new Judgement(chances, in.readDouble(), in.readDouble(), sigmoid(in), in.readDouble());
    }

    private static Sigmoid sigmoid(DataInputStream in) throws IOException {
        double bias = in.readDouble();
        double[] slopes = new double[in.readByte()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = in.readDouble();
        }
        return new Sigmoid(bias, slopes);
    }
}
