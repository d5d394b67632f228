package org.partnercenter.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** A form uses what the portal and Tasklist both draw, and asks for what is declared. */
class FormRule {

	private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "select", "radio", "checkbox",
			"checklist", "datetime");

	private static final int MOST_FIELDS = 12;

	/** In characters: an engine's text column holds 4000, with keys and quotes. */
	private static final int LONGEST_DRAFT = 3500;

	private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}");

	private final String name;

	private final Files files;

	private final Surroundings around;

	private final Mistakes mistakes;

	private final Set<String> keys = new HashSet<>();

	private int longest;

	private boolean step;

	FormRule(String name, Files files, Surroundings around, Mistakes mistakes) {
		this.name = name;
		this.files = files;
		this.around = around;
		this.mistakes = mistakes;
	}

	void check() {
		JsonNode form = this.files.forms().get(this.name);
		this.mistakes.unless(form.path("id").asText().equals(this.name),
				"the form is called %s, not like its file: give it the id %s", form.path("id").asText(), this.name);
		Set<ModelFile> users = this.files.usersOf(this.name);
		this.mistakes.unless(!users.isEmpty(),
				"no task uses the form: name it at a task as its form reference, or leave it out");
		this.step = users.stream().anyMatch(this::isStepOf);
		form.path("components").forEach(this::visit);
		this.mistakes.unless(this.keys.size() <= MOST_FIELDS,
				"the form has %s fields; %s are the most that a page may ask: make two steps of it", this.keys.size(),
				MOST_FIELDS);
		users.stream().filter(model -> model.name().equals(model.process().getId())).forEach(this::check);
	}

	private void check(ModelFile model) {
		if (isStepOf(model)) {
			this.mistakes.unless(this.longest <= LONGEST_DRAFT,
					"its texts may be %s characters long in all; a draft holds %s: lower their maximum lengths",
					this.longest, LONGEST_DRAFT);
			return;
		}
		this.keys.stream()
			.filter(key -> !key.matches("show[A-Z].*"))
			.forEach(key -> this.mistakes.unless(this.around.declares(model.module(), key),
					"the field %s is not a declared variable of %s: use one of %s", key, model.module(),
					this.around.declaredBy(model.module())));
	}

	private boolean isStepOf(ModelFile model) {
		return model.userTasks()
			.filter(task -> this.name.equals(Attributes.of(task, "formRef")))
			.anyMatch(task -> WizardRule.number(task).isPresent());
	}

	private void visit(JsonNode component) {
		String type = component.path("type").asText();
		String place = component.path(component.has("key") ? "key" : "id").asText("?");
		condition(component, place);
		if (type.equals("group")) {
			component.path("components").forEach(this::visit);
		}
		else if (type.equals("text")) {
			Matcher template = TEMPLATE.matcher(component.path("text").asText());
			while (template.find()) {
				this.mistakes.unless(template.group(1).strip().matches("[a-z][A-Za-z0-9]*"),
						"the text %s evaluates %s; only a name may stand there, such as showOrganization", place,
						template.group(1));
			}
		}
		else if (INPUTS.contains(type)) {
			field(component, type, place);
		}
		else {
			this.mistakes.add("the component %s is a %s, which the portal does not draw: use %s, text or group", place,
					type, INPUTS.stream().sorted().collect(Collectors.joining(", ")));
		}
	}

	private void condition(JsonNode component, String place) {
		JsonNode hide = component.at("/conditional/hide");
		this.mistakes.unless(hide.isMissingNode() || hide.asText().startsWith("="),
				"the condition of %s is no expression: it must begin with =", place);
	}

	private void field(JsonNode field, String type, String key) {
		this.mistakes.unless(this.keys.add(key), "two fields have the key %s: give one of them another", key);
		if (type.equals("textfield") || type.equals("textarea")) {
			this.longest += field.at("/validate/maxLength").asInt(type.equals("textarea") ? 2000 : 200);
		}
		new FieldRule(field, type, key, this.mistakes).check(this.around, this.step);
		if (field.at("/properties/routing").asBoolean()) {
			this.mistakes.unless(FieldRule.isChoice(type),
					"the field %s chooses the way and is no choice: make it a radio or a select", key);
			this.files.usersOf(this.name)
				.forEach(model -> this.mistakes.unless(this.around.declares(model.module(), key),
						"the field %s chooses the way and is not a declared variable of %s: use one of %s", key,
						model.module(), this.around.declaredBy(model.module())));
		}
	}

}
