package org.securebase.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RandomId;
import org.securebase.vault.Space;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Where someone is signed in. Safe for any thread. */
@Component
public final class Devices {

    private final CurrentSession current;
    private final SessionTable table;
    private final Clock clock;

    Devices(CurrentSession current, SessionTable table, Clock clock) {
        this.current = current;
        this.table = table;
        this.clock = clock;
    }

    /** All of them, the one in front of the person first, then the one used last. */
    public List<Device> of(OpenVault vault, HttpServletRequest request) {
        RandomId here = current.open(request).row().device();
        Map<String, String> labels = labels(vault.own()).stream()
                .map(Kept::value)
                .collect(Collectors.toMap(DeviceLabel::device, DeviceLabel::label, (one, other) -> one));
        return table.of(vault.holder()).stream()
                .filter(row -> !current.isOver(row))
                .sorted(Comparator.comparing((SessionRow row) -> !row.device().equals(here))
                        .thenComparing(
                                Comparator.comparingLong(SessionRow::usedAt).reversed()))
                .map(row -> device(row, labels, here))
                .toList();
    }

    private Device device(SessionRow row, Map<String, String> labels, RandomId here) {
        String label = labels.getOrDefault(row.device().toString(), DeviceLabel.UNKNOWN);
        return new Device(
                row.device(),
                label,
                day(row.beganAt()),
                day(row.usedAt()),
                row.device().equals(here));
    }

    private LocalDate day(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), clock.getZone());
    }

    /** Signs one of the person's devices out; nothing happens if it is nobody's or somebody else's. */
    public void signOut(OpenVault vault, RandomId device) {
        table.delete(vault.holder(), device);
    }

    /** Keeps what the browser calls itself, and forgets those that are signed out. */
    void label(OpenVault vault, RandomId device, HttpServletRequest request) {
        String agent = request.getHeader(HttpHeaders.USER_AGENT);
        forgetAllBut(
                table.of(vault.holder()).stream()
                        .map(row -> row.device().toString())
                        .collect(Collectors.toSet()),
                vault.own());
        vault.own()
                .put(DeviceLabel.KIND, new DeviceLabel(device.toString(), DeviceLabel.of(agent == null ? "" : agent)));
    }

    private static void forgetAllBut(Set<String> signedIn, Space own) {
        labels(own).stream()
                .filter(label -> !signedIn.contains(label.value().device()))
                .forEach(label -> own.remove(DeviceLabel.KIND, label.id(), label.revision()));
    }

    private static List<Kept<DeviceLabel>> labels(Space own) {
        return own.all(DeviceLabel.KIND);
    }
}
