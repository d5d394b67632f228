package org.partnercenter.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.form.FormView.Choice;
import org.partnercenter.form.FormView.Part;
import org.partnercenter.form.FormView.Problem;

/** Turns a form and what is filled in into what a person sees. */
class Drawing {

	private final Form form;

	private final Filling filling;

	private final Map<String, Object> seen;

	private final Feel feel;

	private final KnownChoices choices;

	private final FormTexts texts;

	private boolean firstSection = true;

	/**
	 * @param known the variables that conditions and templates may ask for
	 */
	Drawing(Form form, Filling filling, Map<String, Object> known, Feel feel, KnownChoices choices, FormTexts texts) {
		this.form = form;
		this.filling = filling;
		this.feel = feel;
		this.choices = choices;
		this.texts = texts;
		this.seen = new LinkedHashMap<>(known);
		this.seen.putAll(filling.shown());
		form.fields().forEach(field -> this.seen.put(field.key(), valueOf(field)));
	}

	FormView view() {
		return new FormView(this.form.id(), this.texts.title(), drawAll(this.form.pieces()), problems());
	}

	private List<Part> drawAll(List<Piece> pieces) {
		List<Part> parts = new ArrayList<>();
		pieces.stream().filter(piece -> !isOut(piece)).forEach(piece -> parts.add(draw(piece)));
		return parts;
	}

	/**
	 * Hidden by what is known already, not by an answer that may still change; or a text
	 * that says in Tasklist what the page says by itself.
	 */
	private boolean isOut(Piece piece) {
		boolean forTasklist = piece.type().equals("text")
				&& "hidden".equals(piece.json().at("/properties/portal").asText());
		return forTasklist || piece.hiddenWhen()
			.stream()
			.anyMatch(condition -> !this.form.asksWithin(condition) && this.feel.isTrue(condition, this.seen));
	}

	private boolean isHiddenByNow(Piece piece) {
		return piece.hiddenWhen().stream().anyMatch(condition -> this.feel.isTrue(condition, this.seen));
	}

	private Part draw(Piece piece) {
		if (piece.type().equals("text")) {
			String text = this.texts.label(piece, piece.json().path("text").asText());
			return new Part("text", null, null, null, new Markdown(this.seen, this.texts.language()).html(text), null,
					List.of(), false, null, Map.of(), List.of(), false);
		}
		return piece.type().equals("group") ? group(piece) : field(piece, piece.fields().findFirst().orElseThrow());
	}

	private Part group(Piece piece) {
		boolean open = piece.isSection() && this.firstSection;
		this.firstSection = this.firstSection && !piece.isSection();
		List<Part> parts = drawAll(piece.parts());
		return new Part(piece.isSection() ? "section" : "group", null, label(piece), hint(piece), null, null, List.of(),
				false, null, Map.of(), parts, open || parts.stream().anyMatch(Part::hasError));
	}

	private Part field(Piece piece, Field field) {
		String label = label(piece);
		String error = errors(field).map(violation -> this.texts.sentence(field, label, violation)).orElse(null);
		Object value = valueOf(field);
		boolean asked = !isHiddenByNow(piece);
		return new Part(field.isHiddenInPortal() ? "hidden" : field.type(), field.key(), label, hint(piece), null,
				value instanceof Collection<?> || value == null ? null : value.toString(), choices(field, value),
				field.has("required") && asked, error, FieldAttributes.of(field), List.of(), false);
	}

	private String label(Piece piece) {
		return this.texts.label(piece, piece.json().path("label").asText(""));
	}

	private String hint(Piece piece) {
		String hint = this.texts.hint(piece);
		boolean depends = piece.json().at("/conditional/hide").isTextual()
				&& piece.hiddenWhen().stream().anyMatch(this.form::asksVisiblyWithin);
		String when = depends ? this.texts.onlyIfItApplies(piece) : null;
		return when == null ? hint : hint == null ? when : when + " " + hint;
	}

	private List<Choice> choices(Field field, Object value) {
		Collection<?> chosen = value instanceof Collection<?> list ? list
				: List.of(Optional.<Object>ofNullable(value).orElse(""));
		return this.choices.of(field, this.texts.language())
			.stream()
			.map(option -> new Choice(option.value(), this.texts.option(field, option),
					chosen.contains(option.value())))
			.toList();
	}

	/**
	 * What was answered, else what is offered; of a field that the person does not see,
	 * always what is offered.
	 */
	private Object valueOf(Field field) {
		Object offered = this.filling.shown().get(field.key());
		Object answered = this.filling.values().get(field.key());
		if (field.isHiddenInPortal() && offered != null) {
			return offered;
		}
		if (answered == null && !this.filling.values().containsKey(field.key())) {
			return offered == null ? field.byDefault() : offered;
		}
		return answered;
	}

	private Optional<String> errors(Field field) {
		return this.filling.violations().getOrDefault(field.key(), List.of()).stream().findFirst();
	}

	private List<Problem> problems() {
		List<Problem> problems = new ArrayList<>();
		Map<String, List<String>> left = new LinkedHashMap<>(this.filling.violations());
		collect(this.form.pieces(), left, problems);
		left.forEach((key, violations) -> problems.add(new Problem(null, this.texts.sentence(key, violations.get(0)))));
		return problems;
	}

	private void collect(List<Piece> pieces, Map<String, List<String>> left, List<Problem> problems) {
		for (Piece piece : pieces) {
			List<String> violations = piece.isField() ? left.remove(piece.name()) : null;
			if (violations != null) {
				Field field = piece.fields().findFirst().orElseThrow();
				problems.add(new Problem(field.isHiddenInPortal() ? null : "field-" + field.key(),
						this.texts.sentence(field, label(piece), violations.get(0))));
			}
			collect(piece.parts(), left, problems);
		}
	}

}
