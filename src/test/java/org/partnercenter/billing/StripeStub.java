package org.partnercenter.billing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** As much of Stripe's API as we use, on this machine. */
final class StripeStub implements AutoCloseable {

	/** What was asked: method and path, and the fields of the form. */
	record Asked(String what, Map<String, String> fields, String key, String authorization) {

	}

	final List<Asked> asked = new ArrayList<>();

	/** By idempotency key. */
	private final Map<String, String> opened = new ConcurrentHashMap<>();

	private final HttpServer server;

	/** What all further requests are answered with; 0 for well. */
	volatile int trouble;

	volatile String status = "open";

	StripeStub() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/v1/checkout/sessions", this::answer);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String path = exchange.getRequestURI().getPath();
		String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
		synchronized (this.asked) {
			this.asked.add(new Asked(exchange.getRequestMethod() + " " + path, fields(body), key,
					exchange.getRequestHeaders().getFirst("Authorization")));
		}
		if (this.trouble > 0) {
			send(exchange, this.trouble, "{\"error\":{\"type\":\"api_error\",\"message\":\"Trouble\"}}");
		}
		else if (path.endsWith("/expire") && !this.status.equals("open")) {
			send(exchange, 400, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Not open\"}}");
		}
		else {
			String id = path.endsWith("/sessions")
					? this.opened.computeIfAbsent(key, each -> "cs_" + this.opened.size()) : path.split("/")[4];
			send(exchange, 200,
					"""
							{"id":"%s","object":"checkout.session","url":"https://checkout.example/%s","expires_at":4102444800,"status":"%s"}"""
						.formatted(id, id, this.status));
		}
	}

	private static void send(HttpExchange exchange, int status, String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private static Map<String, String> fields(String form) {
		Map<String, String> fields = new TreeMap<>();
		for (String field : form.split("&")) {
			String[] parts = field.split("=", 2);
			fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
					parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "");
		}
		return fields;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
