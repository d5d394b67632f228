package org.partnercenter.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every file in {@code messages/} is a bundle: {@code partner.properties} holds the
 * English texts, {@code partner_de.properties} the German ones. What a language lacks is
 * said in English, never in the language of the machine.
 */
@Configuration
class MessageBundles {

	static final String FOLDER = "messages/";

	@Bean
	ResourceBundleMessageSource messageSource() throws IOException {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames(names());
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

	/** The bundles, as {@code messages/partner}, in alphabetical order. */
	static String[] names() throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:" + FOLDER + "*.properties");
		return Arrays.stream(files)
			.map(Resource::getFilename)
			.filter(Objects::nonNull)
			.map(file -> FOLDER + file.replaceFirst("(_.+)?\\.properties$", ""))
			.distinct()
			.sorted()
			.toArray(String[]::new);
	}

}
