package vn.parindex.cli;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

import static org.assertj.core.api.Assertions.assertThat;

class CommandChoiceTest {

    @Test
    void every_command_stands_under_its_own_name() {
        CommandChoice.all()
                .forEach((name, type) ->
                        assertThat(type.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void the_command_named_first_is_read_alone() {
        assertThat(of("score", "rank")).containsExactly(ScoreCommand.class);
        assertThat(of("--lang", "en", "--rules", "rank", "--rules=demo", "score"))
                .containsExactly(ScoreCommand.class);
    }

    @Test
    void help_and_unknown_words_need_all() {
        assertThat(of()).hasSize(30);
        assertThat(of("-h", "score")).hasSize(30);
        assertThat(of("scor", "score")).hasSize(30);
        assertThat(of("--lang", "score")).hasSize(30);
        assertThat(of("@file", "score")).hasSize(30);
    }

    private static Collection<Class<?>> of(String... arguments) {
        return CommandChoice.of(arguments);
    }
}
