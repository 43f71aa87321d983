package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Where a request comes from, as far as it tells one household from another. */
final class Address {

    /** Whoever has one IPv6 address has all that begin like it. */
    private static final int IPV6_NETWORK_BYTES = 8;

    private Address() {}

    /** The address, or the network of one in IPv6. */
    static byte[] of(HttpServletRequest request) {
        try {
            InetAddress address = InetAddress.getByName(request.getRemoteAddr());
            byte[] bytes = address.getAddress();
            return address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        } catch (UnknownHostException unreadable) {
            return new byte[0];
        }
    }
}
