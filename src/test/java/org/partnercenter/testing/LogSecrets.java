package org.partnercenter.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a line what no log may hold (T-E11). */
public final class LogSecrets {

	private static final Pattern ADDRESS = Pattern
		.compile("[\\w.!#$%&*+/=?^`|~-]+(@|%40)[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}");

	/** Links of mails, sessions, and what protects forms. */
	private static final Pattern TOKEN = Pattern
		.compile("(token=|/links/|/reference/|/reset/|JSESSIONID=|_csrf=|XSRF-TOKEN=|Bearer |Basic )[\\w+/=-]{12,}");

	private static final Pattern PASSWORD = Pattern
		.compile("(?i)(password|passwd|secret)[\"']?\\s*[=:]\\s*[\"']?(?![*(\\[<]|null|true|false)[^\\s\"',;&)]{4,}");

	/** In one piece, or in groups with blanks or hyphens between. */
	private static final Pattern CARD = Pattern.compile(
			"(?<![\\w.-])(3[47]\\d{2}([ -]?)\\d{6}\\2\\d{5}|[2456]\\d{3}([ -]?)\\d{4}\\3\\d{4}\\3\\d{4})(?![\\w-])");

	private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

	private LogSecrets() {
	}

	/** A word that a test knows to be secret: from now on no line may hold it. */
	public static void add(String secret) {
		KNOWN.add(secret);
	}

	/** What the line holds, without saying it again; empty: nothing. */
	public static List<String> in(String line) {
		List<String> found = new ArrayList<>();
		if (ADDRESS.matcher(line).find()) {
			found.add("address");
		}
		if (TOKEN.matcher(line).find()) {
			found.add("token");
		}
		if (PASSWORD.matcher(line).find()) {
			found.add("password");
		}
		Matcher card = CARD.matcher(line);
		while (card.find()) {
			if (isCard(card.group().replaceAll("\\D", ""))) {
				found.add("card number");
			}
		}
		if (KNOWN.stream().anyMatch(line::contains)) {
			found.add("a secret of this run");
		}
		return found;
	}

	/** By its check digit. */
	private static boolean isCard(String digits) {
		int sum = 0;
		for (int i = 0; i < digits.length(); i++) {
			int digit = digits.charAt(digits.length() - 1 - i) - '0';
			int twice = (i % 2 == 0) ? digit : 2 * digit;
			sum += (twice > 9) ? twice - 9 : twice;
		}
		return sum % 10 == 0;
	}

}
