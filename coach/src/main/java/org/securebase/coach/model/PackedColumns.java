package org.securebase.coach.model;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/**
 * Bytes of which a few are frequent, in few bits. Huffman's code alone: nothing repeats here that a dictionary could find, and
 * what it writes does not depend on how hard a release of zlib looks for repetitions.
 */
final class PackedColumns {
    private PackedColumns() {}

    static void write(byte[] bytes, DataOutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater)) {
            stream.write(bytes);
        } finally {
            deflater.end();
        }
        out.writeInt(packed.size());
        packed.writeTo(out);
    }

    /** Takes columns one after the other. */
    interface Taker {
        /** @param bytes of the column; they are used again for the next */
        void take(int column, byte[] bytes);
    }

    /**
     * One column at a time, so that what is read never lies there twice.
     *
     * @param size of a column
     */
    static void read(DataInputStream in, int columns, int size, Taker taker) throws IOException {
        byte[] packed = new byte[in.readInt()];
        in.readFully(packed);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[size];
            for (int column = 0; column < columns; column++) {
                fill(bytes, inflater);
                taker.take(column, bytes);
            }
        } catch (DataFormatException damaged) {
            throw new IOException("the weights are damaged", damaged);
        } finally {
            inflater.end();
        }
    }

    private static void fill(byte[] bytes, Inflater inflater) throws IOException, DataFormatException {
        int read = 0;
        while (read < bytes.length) {
            int more = inflater.inflate(bytes, read, bytes.length - read);
            if (more == 0) {
                throw new IOException("the weights are cut short");
            }
            read += more;
        }
    }
}
