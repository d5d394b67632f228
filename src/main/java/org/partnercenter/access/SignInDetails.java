package org.partnercenter.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Where a sign-in comes from.
 *
 * @param network the network address; of IPv6 the half that one customer gets
 * @param device the token of a browser seen before, or null
 */
record SignInDetails(String network, String device) {

	static SignInDetails of(HttpServletRequest request) {
		return new SignInDetails(networkOf(request.getRemoteAddr()), KnownDevices.tokenOf(request).orElse(null));
	}

	static String networkOf(String remoteAddress) {
		try {
			byte[] bytes = InetAddress.getByName(remoteAddress).getAddress();
			return HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes);
		}
		catch (UnknownHostException ex) {
			return remoteAddress;
		}
	}

}
