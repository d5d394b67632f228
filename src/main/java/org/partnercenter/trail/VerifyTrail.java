package org.partnercenter.trail;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Verifies the trail from the command line, with the database and the key alone: no web
 * server, no engine, nothing is changed.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class })
@Import({ TrailConfiguration.class, TrailKeys.class, Anchors.class, TrailVerifier.class })
public class VerifyTrail {

	private static final String OPTION = "--verify-trail";

	/** Whether the product was started for this. */
	public static boolean isAskedFor(String... arguments) {
		return List.of(arguments).contains(OPTION);
	}

	/**
	 * Prints one sentence.
	 * @param arguments {@code --verify-trail [--anchor file]}, and settings as always
	 * @return 0: intact; 1: tampered with, or not to be verified
	 */
	public static int run(String... arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(VerifyTrail.class)
			.web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments)) {
			Verification found = context.getBean(TrailVerifier.class).verify(anchors(arguments));
			System.out.println(sentence(found, Locale.ENGLISH));
			return found.isIntact() ? 0 : 1;
		}
		catch (RuntimeException ex) {
			System.out.println("The trail could not be verified: " + ex.getMessage());
			return 1;
		}
	}

	private static Anchor[] anchors(String... arguments) {
		int place = Arrays.asList(arguments).indexOf("--anchor");
		if (place < 0) {
			return new Anchor[0];
		}
		List<Anchor> anchors = Anchors.read(Path.of(arguments[place + 1]));
		if (anchors.isEmpty()) {
			throw new IllegalArgumentException("there is no anchor in " + arguments[place + 1]);
		}
		return anchors.toArray(Anchor[]::new);
	}

	static String sentence(Verification found, Locale language) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages/trail");
		texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
		texts.setFallbackToSystemLocale(false);
		return texts.getMessage(found.getMessage(), found.arguments(), language);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
