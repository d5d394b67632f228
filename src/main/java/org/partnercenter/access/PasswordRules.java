package org.partnercenter.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: 12 to 128 characters, of any kind, and more than common words,
 * rows of keys, repetitions and what is known of the person. These are taken out, and
 * enough must be left.
 */
@Component
class PasswordRules {

	private static final int SHORTEST = 12;

	private static final int LONGEST = 128;

	private static final int OWN_CHARACTERS = 5;

	private static final List<String> ROWS = Stream
		.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm",
				"azertyuiop", "1qaz2wsx3edc4rfv5tgb6yhn")
		.flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
		.flatMap(row -> Stream.of(row, withoutLooks(row)))
		.distinct()
		.toList();

	/** How many frequent words are taken out: of three, a phrase can be made. */
	private static final int FREQUENT_TAKEN_OUT = 2;

	private final List<String> commonWords = wordsOf("access/common-passwords.txt");

	/** Names, places and the like: only a few of them in one password are too common. */
	private final List<String> frequentWords = wordsOf("access/frequent-words.txt");

	/**
	 * The key of the sentence that says what is wrong with a password.
	 * @param personal words that others know of the person: name, address
	 */
	Optional<String> fault(String password, String... personal) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return Optional.of("access.password.tooShort");
		}
		if (length > LONGEST) {
			return Optional.of("access.password.tooLong");
		}
		return isGuessable(password, personal) ? Optional.of("access.password.common") : Optional.empty();
	}

	private boolean isGuessable(String password, String... personal) {
		Stream<String> known = Stream.of(personal)
			.flatMap(word -> Stream.of(word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
			.filter(word -> word.length() > 2)
			.map(PasswordRules::withoutLooks);
		String rest = without(known, withoutLooks(password.toLowerCase(Locale.ROOT)));
		// a word of one list may be a part of one of the other
		return isLittle(withoutCommon(withoutFrequent(rest))) || isLittle(withoutFrequent(withoutCommon(rest)));
	}

	private static boolean isLittle(String password) {
		String rest = withoutRows(password).replaceAll("(.)\\1+", "$1").replaceAll("(.{2,})\\1+", "$1");
		return rest.codePoints().filter(Character::isLetterOrDigit).distinct().count() < OWN_CHARACTERS;
	}

	private String withoutCommon(String text) {
		return without(this.commonWords.stream(), text);
	}

	private String withoutFrequent(String text) {
		return without(this.frequentWords.stream().filter(text::contains).limit(FREQUENT_TAKEN_OUT), text);
	}

	private static String without(Stream<String> words, String text) {
		return words.reduce(text, (rest, word) -> rest.replace(word, " "));
	}

	/** Passw0rd and p@ssword are password. */
	private static String withoutLooks(String text) {
		return text.replace('0', 'o')
			.replace('1', 'i')
			.replace('3', 'e')
			.replace('4', 'a')
			.replace('5', 's')
			.replace('7', 't')
			.replace('@', 'a')
			.replace('$', 's')
			.replace('!', 'i');
	}

	private static String withoutRows(String text) {
		StringBuilder rest = new StringBuilder(text);
		for (int length = 9; length >= 4; length--) {
			for (int at = 0; at + length <= rest.length(); at++) {
				String part = rest.substring(at, at + length);
				if (ROWS.stream().anyMatch(row -> row.contains(part))) {
					rest.replace(at, at + length, " ");
				}
			}
		}
		return rest.toString();
	}

	/** Longest first, so that a word is not taken apart by a shorter one. */
	private static List<String> wordsOf(String resource) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(new ClassPathResource(resource).getInputStream(), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter(line -> !line.startsWith("#"))
				.flatMap(line -> Stream.of(line.split("\\s+")))
				.filter(word -> !word.isEmpty())
				.map(PasswordRules::withoutLooks)
				.distinct()
				.sorted(Comparator.comparingInt(String::length).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
