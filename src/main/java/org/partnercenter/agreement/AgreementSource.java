package org.partnercenter.agreement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts that come with this release: {@code versions.csv} says from which day, in
 * UTC, a version is in force, and each version has a folder with one text per language.
 */
@Component
class AgreementSource {

	private static final String FOLDER = "agreements/partner-program-agreement/";

	private static final CSVFormat TABLE = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	private final NavigableMap<LocalDate, Map<String, AgreementText>> versions = new TreeMap<>();

	AgreementSource() throws IOException {
		String table = new ClassPathResource(FOLDER + "versions.csv").getContentAsString(StandardCharsets.UTF_8);
		for (CSVRecord row : TABLE.parse(new StringReader(table))) {
			this.versions.put(LocalDate.parse(row.get("effective")), texts(row.get("version")));
		}
	}

	/** The text in force on a day, in the language asked for or else in English. */
	AgreementText inForce(LocalDate day, Locale language) {
		Map<String, AgreementText> texts = this.versions.floorEntry(day).getValue();
		return texts.getOrDefault(language.toLanguageTag(),
				texts.getOrDefault(language.getLanguage(), texts.get(Locale.ENGLISH.getLanguage())));
	}

	List<AgreementText> all() {
		return this.versions.values().stream().flatMap(texts -> texts.values().stream()).toList();
	}

	private static Map<String, AgreementText> texts(String version) throws IOException {
		Map<String, AgreementText> texts = new LinkedHashMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath:" + FOLDER + version + "/*.html")) {
			String language = file.getFilename().replace(".html", "");
			texts.put(language, AgreementText.of(version, Locale.forLanguageTag(language), bytes(file)));
		}
		return texts;
	}

	private static byte[] bytes(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
