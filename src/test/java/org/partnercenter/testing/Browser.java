package org.partnercenter.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person at one browser: keeps cookies and sends the web apps' CSRF token. */
public class Browser {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private static final String EXPIRED = "This page was open for too long";

	private final CookieManager cookies = new CookieManager();

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	private String token = "";

	private String tokenOf = "";

	public Browser(int port) {
		this.address = "http://localhost:" + port;
		// or else every test would begin with the question for the country
		HttpCookie country = new HttpCookie("country", "US");
		country.setPath("/");
		country.setVersion(0);
		this.cookies.getCookieStore().add(URI.create(this.address), country);
	}

	/** The place the browser is sent to. */
	public String signIn(String name, String password) {
		return postForm("/sign-in", "username=" + encoded(name) + "&password=" + encoded(password));
	}

	/** The place the browser is sent to after the form was taken. */
	public String postForm(String path, String form) {
		return submit(path, form).headers().firstValue("Location").orElse("");
	}

	/** Sends a form of the portal, with the token that protects it. */
	public HttpResponse<String> submit(String path, String form) {
		boolean known = !this.token.isEmpty() && this.tokenOf.equals(cookie("JSESSIONID"));
		if (!known) {
			takeToken();
		}
		HttpResponse<String> answer = submitForm(path, form + this.token);
		if (known && answer.statusCode() == 403 && answer.body().contains(EXPIRED)) {
			// the session has ended since
			takeToken();
			return submitForm(path, form + this.token);
		}
		return answer;
	}

	/** It is good for as long as the session. */
	private void takeToken() {
		Matcher found = CSRF.matcher(get("/sign-up").body());
		this.token = found.find() ? "&_csrf=" + encoded(found.group(1)) : "";
		this.tokenOf = cookie("JSESSIONID");
	}

	private HttpResponse<String> submitForm(String path, String form) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	/**
	 * Fills in the form of a page, as a browser without JavaScript does.
	 * @param page where the form stands; its token is sent along
	 * @param fields name, value, name, value ...
	 */
	public HttpResponse<String> submit(HttpResponse<String> page, String action, String... fields) {
		Matcher token = CSRF.matcher(page.body());
		StringBuilder form = new StringBuilder(token.find() ? "_csrf=" + encoded(token.group(1)) : "");
		for (int i = 0; i < fields.length; i += 2) {
			form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
		}
		return send(request(action).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form.toString())));
	}

	/**
	 * Sends files as the form of a page does.
	 * @param field the name of the field
	 * @param files name to content
	 */
	public HttpResponse<String> upload(String path, String field, Map<String, byte[]> files) {
		Matcher token = CSRF.matcher(get("/sign-up").body());
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		String end = "--end\r\nContent-Disposition: form-data; name=\"";
		if (token.find()) {
			body.writeBytes((end + "_csrf\"\r\n\r\n" + token.group(1) + "\r\n").getBytes(StandardCharsets.UTF_8));
		}
		files.forEach((name, content) -> {
			String part = end + field + "\"; filename=\"" + name
					+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
			body.writeBytes(part.getBytes(StandardCharsets.UTF_8));
			body.writeBytes(content);
			body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		});
		body.writeBytes("--end--\r\n".getBytes(StandardCharsets.UTF_8));
		return send(request(path).header("Content-Type", "multipart/form-data; boundary=end")
			.POST(BodyPublishers.ofByteArray(body.toByteArray())));
	}

	public HttpResponse<String> get(String path) {
		return send(request(path).GET());
	}

	/**
	 * What programs send that look at the links of a mail before its reader does.
	 * @param headers name, value, name, value ...
	 */
	public HttpResponse<String> look(String method, String path, String... headers) {
		HttpRequest.Builder request = request(path).method(method, BodyPublishers.noBody());
		return send(headers.length == 0 ? request : request.headers(headers));
	}

	public HttpResponse<String> post(String path, String json) {
		return send(withToken(request(path)).POST(BodyPublishers.ofString(json)));
	}

	/** What a foreign page could make the browser send: the cookies, but no header. */
	public HttpResponse<String> postPlain(String path, String text) {
		return send(request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString(text)));
	}

	public HttpResponse<String> put(String path, String json) {
		return send(withToken(request(path)).PUT(BodyPublishers.ofString(json)));
	}

	public HttpResponse<String> delete(String path) {
		return send(withToken(request(path)).DELETE());
	}

	public String cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(cookie -> cookie.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElse("");
	}

	private HttpRequest.Builder withToken(HttpRequest.Builder request) {
		return request.header("Content-Type", "application/json").header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept", "application/hal+json, application/json; q=0.9, text/html; q=0.8, */*; q=0.5");
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
