package org.securebase.archive;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.RandomId;
import org.securebase.vault.RecordId;

/**
 * Values of any record that there is, for holding what no test knows yet to what must hold of all. A record that refuses
 * a value is given another, since it may have its reasons; one that refuses all of them fails the test.
 */
public final class AnyRecord {

    private static final int ATTEMPTS = 5_000;
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Ada",
            "b-2",
            "x y",
            "two\nlines",
            "# not <b>a</b> heading",
            "\u05d0\u05d1 \ud83c\udf31",
            "\\ \" '");

    private final Random random;
    private final Supplier<String> words;

    AnyRecord(long seed) {
        this.random = new Random(seed);
        this.words = this::usualText;
    }

    /** @param words what stands in each text that takes it */
    public AnyRecord(long seed, Supplier<String> words) {
        this.random = new Random(seed);
        this.words = words;
    }

    @SuppressWarnings("unchecked")
    /** A value of this record, or of anything that a record is made of. */
    public <T> T of(Class<T> type) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return (T) value(type);
            } catch (Refused another) {
                continue;
            }
        }
        throw new AssertionError("no value was found that " + type + " takes; teach AnyRecord what it needs");
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return one(Arrays.asList(plain.getEnumConstants()));
        }
        if (plain.isSealed()) {
            return value(one(Arrays.asList(plain.getPermittedSubclasses())));
        }
        return leaf(plain);
    }

    private Object generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(value(of[0]));
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            IntStream.range(0, random.nextInt(3)).forEach(number -> map.put(value(of[0]), value(of[1])));
            return map;
        }
        if (raw == List.class) {
            List<Object> list = new ArrayList<>();
            IntStream.range(0, random.nextInt(4)).forEach(number -> list.add(value(of[0])));
            return list;
        }
        throw new AssertionError("AnyRecord knows no values of " + type);
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts).map(this::part).toArray());
        } catch (InvocationTargetException refused) {
            throw new Refused();
        } catch (ReflectiveOperationException closed) {
            throw new LinkageError(type.getName(), closed);
        }
    }

    private @Nullable Object part(RecordComponent part) {
        boolean mayBeNull = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeNull && random.nextBoolean() ? null : value(part.getGenericType());
    }

    private Object leaf(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> words.get();
            case "int", "Integer" -> number();
            case "long", "Long" -> random.nextLong(4_000_000_000L);
            case "double", "Double" -> random.nextGaussian();
            case "boolean", "Boolean" -> random.nextBoolean();
            case "LocalDate" -> LocalDate.ofEpochDay(18_000 + random.nextInt(3_000));
            case "LocalDateTime" ->
                LocalDate.ofEpochDay(18_000 + random.nextInt(3_000)).atTime(random.nextInt(24), random.nextInt(60));
            case "YearMonth" -> YearMonth.of(2000 + random.nextInt(30), 1 + random.nextInt(12));
            case "Instant" -> Instant.ofEpochSecond(random.nextLong(2_000_000_000L));
            case "RandomId" -> RandomId.fresh();
            case "RecordId" -> RecordId.fresh();
            case "byte[]" -> words.get().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> throw new AssertionError("AnyRecord knows no values of " + type);
        };
    }

    /** Few, a month, or a year. */
    private int number() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(6);
            case 1 -> 1 + random.nextInt(12);
            default -> 1900 + random.nextInt(130);
        };
    }

    /** Some records name others by their id, in text. */
    private String usualText() {
        return random.nextInt(4) == 0 ? RecordId.fresh().toString() : one(TEXTS);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
