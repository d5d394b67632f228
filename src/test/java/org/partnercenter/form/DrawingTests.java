package org.partnercenter.form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnercenter.form.FormView.Choice;
import org.partnercenter.form.FormView.Part;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {

	private static final String FORM = """
			{ "id": "trial-a", "components": [
			  { "type": "text", "id": "intro", "text": "Hello {{showApplicant}}" },
			  { "type": "textfield", "key": "name", "label": "Name", "description": "In full", "validate": { "required": true, "minLength": 3 } },
			  { "type": "radio", "key": "size", "label": "Size", "defaultValue": "large", "values": [ { "value": "small", "label": "Small" }, { "value": "large", "label": "Large" } ] },
			  { "type": "select", "key": "country", "label": "Country", "valuesKey": "countries" },
			  { "type": "group", "id": "tax", "label": "Tax", "conditional": { "hide": "=country != null" }, "components": [
			    { "type": "textfield", "key": "taxNumber", "label": "Tax number", "validate": { "required": true } } ] },
			  { "type": "group", "id": "known", "label": "Known", "conditional": { "hide": "=stranger" }, "components": [
			    { "type": "textfield", "key": "since", "label": "Since" } ] },
			  { "type": "textfield", "key": "hash", "label": "Hash", "properties": { "portal": "hidden" } },
			  { "type": "textfield", "key": "mail", "label": "Mail", "validate": { "validationType": "email" }, "properties": { "autocomplete": "email" } } ] }""";

	private final StaticMessageSource messages = new StaticMessageSource();

	private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();

	@Test
	void speaksTheLanguageOfItsReaderAndFallsBackToTheForm() {
		say("form.trial-a.title", "Wer sind Sie?");
		say("form.trial-a.intro", "Guten Tag, {{showApplicant}}");
		say("form.trial-a.name", "Name der Firma");
		say("form.trial-a.name.hint", "Ausgeschrieben");
		say("form.trial-a.size.small", "Klein");
		say("form.trial-a.tax", "Steuer");

		FormView german = draw(Filling.EMPTY, Map.of("showApplicant", "A & B"), Locale.GERMAN);
		FormView english = draw(Filling.EMPTY, Map.of("showApplicant", "A & B"), Locale.ENGLISH);

		assertThat(german.title()).isEqualTo("Wer sind Sie?");
		assertThat(german.parts().get(0).html()).isEqualTo("<p>Guten Tag, A &amp; B</p>");
		assertThat(part(german, "name").label()).isEqualTo("Name der Firma");
		assertThat(part(german, "name").hint()).isEqualTo("Ausgeschrieben");
		assertThat(part(german, "size").choices()).extracting(Choice::label).containsExactly("Klein", "Large");
		assertThat(part(german, "country").choices()).extracting(Choice::label).containsExactly("Deutschland");
		assertThat(german.parts()).extracting(Part::label).contains("Steuer");
		assertThat(english.title()).isNull();
		assertThat(part(english, "name").hint()).isEqualTo("In full");
		assertThat(part(english, "size").choices()).extracting(Choice::label).containsExactly("Small", "Large");
	}

	@Test
	void namesTextsAndGroupsThatNobodyNamed() {
		Form form = Form.read(new ByteArrayInputStream(
				"""
						{ "id": "a", "components": [ { "type": "text", "id": "Field_0abc12d", "text": "One" },
						  { "type": "group", "label": "Services & more", "components": [ { "type": "text", "text": "Two" } ] } ] }"""
					.getBytes(StandardCharsets.UTF_8)));

		assertThat(form.pieces()).extracting(Piece::name).containsExactly("text1", "Services_more");
		assertThat(form.pieces().get(1).parts()).extracting(Piece::name).containsExactly("text2");
	}

	@Test
	void saysWhatIsWrongInTheMostParticularSentenceThereIs() {
		say("form.violation.minLength", "„{0}“ muss {1} Zeichen haben");
		say("form.violation.required", "Bitte ausfüllen: {0}");
		say("form.violation.required.radio", "Bitte wählen: {0}");
		say("form.trial-a.country.required", "Ohne Land geht es nicht");
		say("membership.taken", "„{0}“ ist vergeben");
		say("form.violation.tooLong", "Zu lang");

		FormView form = draw(
				Filling.EMPTY.violations(Map.of("name", List.of("minLength"), "size", List.of("required"), "country",
						List.of("required"), "mail", List.of("membership.taken"), "trial-a", List.of("tooLong"))),
				Map.of(), Locale.GERMAN);

		assertThat(part(form, "name").error()).isEqualTo("„Name“ muss 3 Zeichen haben");
		assertThat(part(form, "size").error()).isEqualTo("Bitte wählen: Size");
		assertThat(part(form, "country").error()).isEqualTo("Ohne Land geht es nicht");
		assertThat(part(form, "mail").error()).isEqualTo("„Mail“ ist vergeben");
		assertThat(form.problems()).extracting(FormView.Problem::target)
			.containsExactly("field-name", "field-size", "field-country", "field-mail", null);
	}

	@Test
	void leavesOutWhatIsKnownNotToApplyAndHintsAtWhatMay() {
		say("form.when", "Nur falls");
		FormView friend = draw(Filling.EMPTY, Map.of("stranger", false), Locale.GERMAN);
		FormView stranger = draw(Filling.EMPTY.values(Map.of("country", "DE")), Map.of("stranger", true),
				Locale.GERMAN);

		assertThat(friend.parts()).extracting(Part::label).contains("Tax", "Known");
		assertThat(stranger.parts()).extracting(Part::label).contains("Tax").doesNotContain("Known");
		assertThat(part(stranger, "taxNumber").required()).isFalse();
		assertThat(part(friend, "taxNumber").required()).isTrue();
		assertThat(stranger.parts().stream().filter(part -> "Tax".equals(part.label()))).extracting(Part::hint)
			.containsExactly("Nur falls");
	}

	@Test
	void doesNotHintAtAnAnswerThatAButtonGives() {
		say("form.when", "Nur falls");
		FormView form = draw(FORM.replace("\"valuesKey\": \"countries\"", "\"properties\": { \"portal\": \"button\" }"),
				Filling.EMPTY, Map.of(), Locale.GERMAN);

		assertThat(form.parts().stream().filter(part -> "Tax".equals(part.label()))).extracting(Part::hint)
			.containsOnlyNulls();
		assertThat(form.without(Set.of("country")).parts()).extracting(Part::key).doesNotContain("country");
	}

	@Test
	void fillsInWhatIsOfferedUntilItIsAnswered() {
		Filling offered = Filling.EMPTY.shown(Map.of("name", "Acme", "hash", "new"));

		assertThat(part(draw(offered, Map.of(), Locale.ENGLISH), "name").value()).isEqualTo("Acme");
		assertThat(part(draw(offered, Map.of(), Locale.ENGLISH), "size").choices()).filteredOn(Choice::chosen)
			.extracting(Choice::value)
			.containsExactly("large");
		FormView answered = draw(offered.values(Map.of("name", "", "hash", "old")), Map.of(), Locale.ENGLISH);
		assertThat(part(answered, "name").value()).isEmpty();
		assertThat(part(answered, "hash").kind()).isEqualTo("hidden");
		assertThat(part(answered, "hash").value()).isEqualTo("new");
	}

	@Test
	void tellsTheBrowserWhichKeysAndWhichEntriesOfItsBookFit() {
		assertThat(part(draw(Filling.EMPTY, Map.of(), Locale.ENGLISH), "mail").attributes())
			.containsEntry("autocomplete", "email")
			.containsEntry("inputmode", "email")
			.containsEntry("maxlength", "200");
	}

	private void say(String key, String text) {
		this.messages.addMessage(key, Locale.GERMAN, text);
	}

	private FormView draw(Filling filling, Map<String, Object> known, Locale language) {
		return draw(FORM, filling, known, language);
	}

	private FormView draw(String file, Filling filling, Map<String, Object> known, Locale language) {
		if (!this.beans.containsSingleton("countries")) {
			this.beans.registerSingleton("countries", new Countries());
		}
		Feel feel = (condition, values) -> condition.equals("stranger") ? Boolean.TRUE.equals(values.get("stranger"))
				: values.get("country") != null;
		Form form = Form.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		return new Drawing(form, filling, known, feel, new KnownChoices(this.beans.getBeanProvider(Choices.class)),
				new FormTexts(this.messages, form.id(), language))
			.view();
	}

	private static Part part(FormView form, String key) {
		return all(form.parts()).stream().filter(part -> key.equals(part.key())).findFirst().orElseThrow();
	}

	private static List<Part> all(List<Part> parts) {
		return parts.stream()
			.flatMap(part -> java.util.stream.Stream.concat(java.util.stream.Stream.of(part),
					all(part.parts()).stream()))
			.toList();
	}

	static class Countries implements Choices {

		@Override
		public String name() {
			return "countries";
		}

		@Override
		public List<Option> options(Locale language) {
			return List.of(new Option("DE", language.equals(Locale.GERMAN) ? "Deutschland" : "Germany"));
		}

	}

}
