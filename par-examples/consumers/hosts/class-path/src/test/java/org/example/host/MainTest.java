package org.example.host;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MainTest {

    @Test
    void finds_all_methodologies_and_scores() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Main.main(new String[] {System.getProperty("demo"), System.getProperty("result")});
        } finally {
            System.setOut(before);
        }
        assertEquals("17 methodologies%n80.5755 points%n".formatted(), printed.toString(StandardCharsets.UTF_8));
    }
}
