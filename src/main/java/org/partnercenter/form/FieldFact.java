package org.partnercenter.form;

import java.util.List;

/**
 * What a form says about one of its fields, for those who read about it.
 *
 * @param key the name of the answer
 * @param type such as {@code textfield} or {@code select}
 * @param label in the language of the reader
 * @param hint what helps to answer, or {@code null}
 * @param required whether an answer must be given when the field is shown
 * @param conditional whether it is shown only sometimes
 * @param hidden whether the portal does not draw it as a field
 * @param maxLength in characters; {@code null} for what is not typed as text
 * @param pattern a regular expression, or {@code null}
 * @param choices the labels of what may be chosen, if they stand in the form
 * @param list the name of the list to choose from, or {@code null}
 */
public record FieldFact(String key, String type, String label, String hint, boolean required, boolean conditional,
		boolean hidden, Integer maxLength, String pattern, List<String> choices, String list) {

	static List<FieldFact> of(Form form, FormTexts texts) {
		return form.pieces().stream().flatMap(piece -> piece.inputs()).map(piece -> of(piece, texts)).toList();
	}

	private static FieldFact of(Piece piece, FormTexts texts) {
		Field field = piece.fields().findFirst().orElseThrow();
		boolean text = field.type().equals("textfield") || field.hasManyLines();
		return new FieldFact(field.key(), field.type(), texts.label(piece, piece.json().path("label").asText("")),
				texts.hint(piece), field.has("required"), !field.hiddenWhen().isEmpty(), !field.isInputInPortal(),
				text ? field.maxLength() : null, field.rules().path("pattern").textValue(),
				field.options().stream().map(option -> texts.option(field, option)).toList(),
				field.valuesKey().orElse(null));
	}

}
