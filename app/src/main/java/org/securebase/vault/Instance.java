package org.securebase.vault;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which instance this is. What it seals does not open in another, not even under the same keys. Safe for any thread. */
@Component
public final class Instance {

    private final Supplier<RandomId> id;

    /** Reads the id when it is first asked for. */
    public Instance(Database database) {
        this.id = SingletonSupplier.of(() -> database.reads()
                .sql("select id from instance")
                .query((row, number) -> RandomId.of(row.getBytes(1)))
                .single());
    }

    /** The same for as long as the database lives, and in every copy of it. */
    public RandomId id() {
        return id.get();
    }
}
