package org.securebase.proofread;

import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Relation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Who a message is to, by its name in files and on the command line. */
final class RelationTag implements ITypeConverter<Relation>, Iterable<String> {

    @Override
    public Relation convert(String tag) {
        return Relation.tagged(tag).orElseThrow(() -> new TypeConversionException("it is one of " + all()));
    }

    @Override
    public Iterator<String> iterator() {
        return tags().iterator();
    }

    static String all() {
        return tags().collect(Collectors.joining(", "));
    }

    private static Stream<String> tags() {
        return Stream.of(Relation.values()).map(Relation::tag);
    }
}
