package org.partnercenter.partner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The four sections of the organization profile, read from the form that asks
 * them at enrollment: one list of choices for both.
 */
@Component
class ProfileQuestions {

	private static final String FORM = "enrollment-complete-organization-profile";

	private final MessageSource texts;

	ProfileQuestions(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * @param options from code to what a person reads
	 */
	record Section(String key, String label, Map<String, String> options) {

	}

	List<Section> sections(Locale language) {
		List<Section> sections = new ArrayList<>();
		for (JsonNode checklist : checklists()) {
			String key = checklist.path("key").asText();
			Map<String, String> options = new LinkedHashMap<>();
			checklist.path("values").forEach(choice -> {
				String code = choice.path("value").asText();
				options.put(code, text(key + "." + code, choice.path("label").asText(), language));
			});
			sections.add(new Section(key, text(key, checklist.path("label").asText(), language), options));
		}
		return sections;
	}

	private List<JsonNode> checklists() {
		List<JsonNode> found = new ArrayList<>();
		try (InputStream form = new ClassPathResource("forms/" + FORM + ".form").getInputStream()) {
			for (JsonNode group : new ObjectMapper().readTree(form).path("components")) {
				group.path("components").forEach(part -> {
					if ("checklist".equals(part.path("type").asText())) {
						found.add(part);
					}
				});
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String text(String key, String own, Locale language) {
		return this.texts.getMessage("form." + FORM + "." + key, null, own, language);
	}

}
