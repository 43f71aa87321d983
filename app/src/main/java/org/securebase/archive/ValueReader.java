package org.securebase.archive;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.Forms;
import org.securebase.vault.Kind;
import org.securebase.vault.Space;

/**
 * Makes the value of a record of what a file says. What comes from outside is held to more than what the vault sealed
 * itself: nothing may be missing, and nothing may be there that this release would drop.
 */
final class ValueReader {

    private ValueReader() {}

    /** @throws Unfit if this is not a whole value of the kind */
    static <T> T read(String entry, Kind<T> kind, RecordFile file) {
        try {
            T value = Forms.value(kind, file.form(), file.value());
            if (!isWhole(value)
                    || (file.form() == kind.version()
                            && !Forms.json(kind, value).equals(file.value()))) {
                throw Unfit.because("record").at(entry);
            }
            return value;
        } catch (Space.NewerForm newer) {
            throw Unfit.because("form").at(kind.name()).found(file.form()).limit(kind.version());
        } catch (Space.TooLarge large) {
            throw Unfit.because("large").at(entry);
        } catch (IllegalArgumentException unlike) {
            throw Unfit.because("record").at(entry);
        }
    }

    /** Whether nothing is null that the record does not declare so; a JSON reader does not look. */
    private static boolean isWhole(@Nullable Object value) {
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents()).allMatch(part -> isWhole(value, part));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().allMatch(ValueReader::isWhole);
        }
        if (value instanceof Map<?, ?> entries) {
            return entries.values().stream().allMatch(ValueReader::isWhole);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.isEmpty() || isWhole(maybe.get());
        }
        return value != null;
    }

    private static boolean isWhole(Object record, RecordComponent part) {
        Object value = get(record, part);
        return value == null ? mayBeNull(part.getAnnotatedType()) : isWhole(value);
    }

    private static boolean mayBeNull(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object get(Object record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException("the parts of " + record.getClass() + " cannot be read", closed);
        }
    }
}
