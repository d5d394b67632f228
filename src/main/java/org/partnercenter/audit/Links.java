package org.partnercenter.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses of other pages with what was asked. */
final class Links {

	private Links() {
	}

	/** The same question again, with another value. */
	static String query(Map<String, String> typed, String name, String value) {
		Map<String, String> next = new LinkedHashMap<>(typed);
		next.put(name, value);
		return next.entrySet()
			.stream()
			.map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""));
	}

	static String organization(Object id) {
		return "/audit/organizations/" + id;
	}

	static String person(String account) {
		return "/audit/people/" + account;
	}

	/** {@code null} where there is no case. */
	static String ofCase(String instance) {
		return (instance != null) ? "/cases/" + instance : null;
	}

}
