package org.partnercenter.access;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what no ordinary client would: a request for another host. */
final class ForgedHost {

	private ForgedHost() {
	}

	/** The whole answer to a form sent in the name of another host. */
	static String post(int port, String path, String form) throws IOException {
		String page = send(port,
				"GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nCookie: country=US\r\nConnection: close\r\n\r\n");
		String cookie = first(page, "JSESSIONID=[^;]+");
		String token = first(page, "name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
		String body = form + "&_csrf=" + token;
		return send(port,
				"POST " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nCookie: "
						+ cookie + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
						+ body.length() + "\r\nConnection: close\r\n\r\n" + body);
	}

	static String send(int port, String request) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", port)) {
			socket.setSoTimeout(10_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String first(String text, String pattern) {
		Matcher found = Pattern.compile(pattern).matcher(text);
		if (!found.find()) {
			throw new AssertionError("No " + pattern + " in " + text);
		}
		return found.groupCount() > 0 ? found.group(1) : found.group();
	}

}
