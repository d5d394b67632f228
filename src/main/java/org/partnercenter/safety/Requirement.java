package org.partnercenter.safety;

import java.util.Set;
import java.util.function.Predicate;

import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * What a safe start needs.
 *
 * @param sentence what to do when it is not met
 */
record Requirement(String sentence, Predicate<Environment> met) {

	private static final Set<String> NOT_SECRET = Set.of("postgres", "password", "partnercenter", "camunda", "admin",
			"secret", "changeme", "test", "demo");

	static Requirement given(String property, String sentence) {
		return new Requirement(sentence, environment -> !text(environment, property).isBlank());
	}

	static Requirement is(String property, String value, String sentence) {
		return new Requirement(sentence, environment -> value.equalsIgnoreCase(text(environment, property)));
	}

	static Requirement isNot(String property, String value, String sentence) {
		return new Requirement(sentence, environment -> !value.equalsIgnoreCase(text(environment, property)));
	}

	static Requirement begins(String property, String beginning, String sentence) {
		return new Requirement(sentence, environment -> text(environment, property).startsWith(beginning));
	}

	static Requirement empty(String property, String sentence) {
		return new Requirement(sentence, environment -> text(environment, property).isEmpty());
	}

	/** At least twelve characters, and none of the words that everybody tries first. */
	static Requirement secret(String property, String sentence) {
		return new Requirement(sentence, environment -> {
			String secret = text(environment, property);
			return secret.length() >= 12 && !NOT_SECRET.contains(secret);
		});
	}

	static Requirement absent(String className, String sentence) {
		return new Requirement(sentence, environment -> !ClassUtils.isPresent(className, null));
	}

	private static String text(Environment environment, String property) {
		return environment.getProperty(property, "").strip();
	}

}
