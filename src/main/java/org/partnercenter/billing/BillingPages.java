package org.partnercenter.billing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.form.Choices;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all pages of billing need. */
@Component
@EnableConfigurationProperties(BillingSettings.class)
class BillingPages {

	private final MessageSource texts;

	private final BillingSettings settings;

	private final Choices countries;

	BillingPages(MessageSource texts, BillingSettings settings, List<Choices> choices) {
		this.texts = texts;
		this.settings = settings;
		this.countries = choices.stream().filter(list -> list.name().equals("countries")).findFirst().orElseThrow();
	}

	/** The view's name, with the words of the reader's language in the model. */
	String show(String view, Locale language, Model model) {
		model.addAttribute("words", new BillingWords(this.texts, language));
		return view;
	}

	/** The same map with texts instead of their keys. */
	Map<String, String> sentences(Map<String, String> keys, Locale language) {
		Map<String, String> sentences = new LinkedHashMap<>(keys);
		sentences.replaceAll((field, key) -> this.texts.getMessage(key, null, language));
		return sentences;
	}

	/** From code to name, in the reader's order. */
	Map<String, String> countries(Locale language) {
		Map<String, String> names = new LinkedHashMap<>();
		this.countries.options(language).forEach(option -> names.put(option.value(), option.label()));
		return names;
	}

	Seller seller() {
		return this.settings.seller();
	}

}
