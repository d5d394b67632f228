package org.partnercenter.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

/** Takes names and addresses out of texts that must remain. */
final class PersonalTexts {

	private PersonalTexts() {
	}

	/** Whole names only, in either case, plain and as a page of HTML writes them. */
	static String cleaned(String text, Stream<String> telling) {
		String cleaned = text;
		for (String told : telling.flatMap(one -> Stream.of(one, HtmlUtils.htmlEscape(one))).distinct().toList()) {
			String pattern = "(?<![\\p{L}\\p{N}])" + Pattern.quote(told) + "(?![\\p{L}\\p{N}])";
			cleaned = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher(cleaned)
				.replaceAll(Matcher.quoteReplacement(PersonalData.Subject.ERASED));
		}
		return cleaned;
	}

}
