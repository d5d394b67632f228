package org.partnercenter.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** In which languages a customer can be asked: those that the mail has texts in. */
@Component
class ReferenceLanguages {

	private final Map<String, String> names = new LinkedHashMap<>();

	ReferenceLanguages() throws IOException {
		add(Locale.ENGLISH);
		Resource[] bundles = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/reference_*.properties");
		Arrays.stream(bundles)
			.map(Resource::getFilename)
			.map(file -> file.substring("reference_".length(), file.indexOf('.')).replace('_', '-'))
			.sorted()
			.forEach(tag -> add(Locale.forLanguageTag(tag)));
	}

	/** Tag to what its speakers call it. */
	Map<String, String> all() {
		return this.names;
	}

	/** The reader's, if it is one of them. */
	Locale suggested(Locale reader) {
		return this.names.containsKey(reader.toLanguageTag()) ? reader : Locale.ENGLISH;
	}

	private void add(Locale language) {
		this.names.put(language.toLanguageTag(), language.getDisplayName(language));
	}

}
