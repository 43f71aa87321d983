import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.securebase.bench.MessageSpeed;

/** The row of LanguageTool with the rules that are on by default. Run as a source file; no part of the build. */
class LanguageToolSpeed {
    public static void main(String[] arguments) throws IOException {
        MessageSpeed.measure("LanguageTool 6.8", Path.of(arguments[0]), () -> {
            JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
            return text -> {
                try {
                    return tool.check(text).size();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            };
        });
    }
}
