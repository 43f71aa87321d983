package org.securebase.coach.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.securebase.coach.Span;

/**
 * What figures of the model mean, learned on messages that it was not trained on.
 *
 * @param chances for each column, from its figure to a probability
 * @param message from its {@link #figures} to the probability that it hurts
 */
record Judgement(Sigmoid[] chances, Sigmoid message) {

    /**
     * What says whether a message hurts: itself, the most of its sentences for each label, for any problem and for the
     * problem that is likeliest, how many sentences there are, and how long they are, since a figure is a sum over features
     * and a long text has more of them. What helps counts, too: hurt beside it is less likely.
     *
     * @param spans where the sentences stand
     */
    static double[] figures(double whole, double[][] sentences, List<Span> spans) {
        double[] figures = new double[Columns.MESSAGE + 4];
        Arrays.fill(figures, -1);
        for (double[] sentence : sentences) {
            for (int column = 0; column < Columns.MESSAGE; column++) {
                figures[column] = Math.max(figures[column], sentence[column]);
            }
        }
        for (int problem = 0; problem < Columns.PROBLEMS; problem++) {
            figures[Columns.MESSAGE] = Math.max(figures[Columns.MESSAGE], figures[problem]);
        }
        figures[Columns.MESSAGE + 1] = whole;
        figures[Columns.MESSAGE + 2] = StrictMath.log1p(sentences.length);
        figures[Columns.MESSAGE + 3] =
                StrictMath.log1p(spans.stream().mapToInt(Span::length).sum());
        return figures;
    }

    void write(DataOutputStream out) throws IOException {
        for (int column = 0; column < Columns.COUNT; column++) {
            write(chances[column], out);
        }
        write(message, out);
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
        return new Judgement(chances, sigmoid(in));
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
