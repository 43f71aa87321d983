package org.securebase.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.securebase.vault.DatabaseUnusable;

/** Why something failed, in one line and without what a library would say. */
final class Reasons {

    private Reasons() {}

    /** @param name of the database, with which the line begins */
    static Cannot of(String name, SQLException reason) {
        return new Cannot(String.valueOf(DatabaseUnusable.because(name, reason).getMessage()), reason);
    }

    static Cannot of(Path file, IOException reason) {
        return new Cannot("Cannot write " + file + " (" + words(reason) + ").", reason);
    }

    private static String words(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "no permission";
        }
        if (reason instanceof NoSuchFileException || reason instanceof NotDirectoryException) {
            return "there is no such folder";
        }
        if (reason instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        String words = String.valueOf(reason.getMessage());
        return words.substring(words.lastIndexOf(": ") + 1).strip();
    }
}
