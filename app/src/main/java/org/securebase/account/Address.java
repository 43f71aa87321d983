package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where a request comes from, as far as it tells one household from another. */
final class Address {

    /** Whoever has one IPv6 address has all that begin like it. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%\\w+)?");

    private Address() {}

    /** The address, or the network of one in IPv6. A proxy may pass on what is none; no name is ever looked up. */
    static byte[] of(HttpServletRequest request) {
        return NUMBER.matcher(request.getRemoteAddr()).matches() ? ofNumber(request.getRemoteAddr()) : new byte[0];
    }

    private static byte[] ofNumber(String number) {
        try {
            InetAddress address = InetAddress.getByName(number);
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        } catch (UnknownHostException unreadable) {
            return new byte[0];
        }
    }
}
