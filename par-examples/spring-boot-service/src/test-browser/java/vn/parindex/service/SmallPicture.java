package vn.parindex.service;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A PNG with the 64 colours that a picture of a page uses most; the others become the nearest of them. */
final class SmallPicture {

    private static final int COLOURS = 64;
    private static final int BITS = 8;

    private SmallPicture() {}

    static void write(byte[] png, Path to) throws IOException {
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                counts.merge(whole.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        List<Integer> most = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .map(Map.Entry::getKey)
                .toList();
        int[] colours = most.stream().mapToInt(colour -> colour).toArray();
        BufferedImage small = new BufferedImage(
                whole.getWidth(),
                whole.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(BITS, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int index = nearest.computeIfAbsent(whole.getRGB(x, y) & 0xFFFFFF, colour -> nearest(colour, colours));
                small.getRaster().setSample(x, y, 0, index);
            }
        }
        Files.createDirectories(to.getParent());
        ImageIO.write(small, "png", to.toFile());
    }

    private static int nearest(int colour, int[] colours) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = square(colour >> 16, colours[i] >> 16)
                    + square(colour >> 8, colours[i] >> 8)
                    + square(colour, colours[i]);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int a, int b) {
        int difference = (a & 0xFF) - (b & 0xFF);
        return difference * difference;
    }
}
