package org.securebase.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.PersonalData;
import org.springframework.stereotype.Component;

/** The tokens that people gave to programs: made, shown in a list, taken back. Safe for any thread. */
@Component
class Tokens implements PersonalData {

    /** A person has a handful of programs. */
    static final int MOST = 10;

    private final Database database;
    private final TokenTable table;
    private final Clock clock;

    Tokens(Database database, TokenTable table, Clock clock) {
        this.database = database;
        this.table = table;
        this.clock = clock;
    }

    /** Whether a program that shows this may ask. */
    boolean admits(Token token) {
        byte[] hash = token.hash();
        if (!table.has(hash)) {
            return false;
        }
        table.used(hash, today());
        return true;
    }

    /** Those of a person, the oldest first. */
    List<TokenLine> of(OpenVault vault) {
        List<TokenName> names =
                vault.own().all(TokenName.KIND).stream().map(Kept::value).toList();
        return table.of(vault.holder()).stream()
                .flatMap(row -> names.stream()
                        .filter(name -> name.hash().equals(TokenName.text(row.hash())))
                        .map(name -> line(name, row)))
                .sorted(Comparator.comparing(TokenLine::since).thenComparing(TokenLine::label))
                .toList();
    }

    private TokenLine line(TokenName name, TokenTable.Row row) {
        Optional<LocalDate> used = row.usedAt() == 0
                ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(row.usedAt()), clock.getZone()));
        return new TokenLine(name.hash(), name.label(), name.since(), used);
    }

    /** Makes one more; empty if there are as many as there may be. */
    Optional<Token> make(OpenVault vault, String label) {
        return database.inOneGo(() -> {
            if (table.of(vault.holder()).size() >= MOST) {
                return Optional.<Token>empty();
            }
            Token token = Token.fresh();
            table.insert(vault.holder(), token.hash());
            vault.own().put(TokenName.KIND, new TokenName(TokenName.text(token.hash()), label, LocalDate.now(clock)));
            return Optional.of(token);
        });
    }

    /** The program that has it is turned away from now on. Nothing happens if it is gone already, or another's. */
    void takeBack(OpenVault vault, String id) {
        Optional<Kept<TokenName>> name = vault.own().all(TokenName.KIND).stream()
                .filter(kept -> kept.value().hash().equals(id))
                .findFirst();
        Optional<TokenTable.Row> row = table.of(vault.holder()).stream()
                .filter(one -> TokenName.text(one.hash()).equals(id))
                .findFirst();
        database.inOneGo(() -> {
            row.ifPresent(one -> table.delete(vault.holder(), one.hash()));
            name.ifPresent(kept -> vault.own().remove(TokenName.KIND, kept.id(), kept.revision()));
        });
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(TokenName.KIND);
    }

    @Override
    public void forget(HolderId holder) {
        table.deleteAll(holder);
    }

    /** No more than the day of a use is kept. */
    private long today() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toEpochSecond();
    }
}
