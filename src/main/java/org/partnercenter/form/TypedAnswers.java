package org.partnercenter.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * What a browser sent for a form, as it was typed: it is checked later, and shown again
 * if something is wrong. What the form does not ask for is left behind.
 */
final class TypedAnswers {

	private TypedAnswers() {
	}

	static Map<String, Object> of(Form form, MultiValueMap<String, String> parameters) {
		Map<String, Object> answers = new LinkedHashMap<>();
		form.fields()
			.stream()
			.filter(field -> !field.shownOnly())
			.forEach(field -> answers.put(field.key(), answer(field, parameters.get(field.key()))));
		return answers;
	}

	/** Whether what was typed comes to the same as the answers that a draft holds. */
	static boolean equal(Form form, MultiValueMap<String, String> parameters, Map<String, Object> draft) {
		Map<String, Object> typed = of(form, parameters);
		return form.fields()
			.stream()
			.filter(field -> draft.containsKey(field.key()))
			.allMatch(field -> Json.write(CleanAnswer.of(field, typed.get(field.key())))
				.equals(Json.write(draft.get(field.key()))));
	}

	private static Object answer(Field field, List<String> sent) {
		if (field.type().equals("checkbox")) {
			return sent != null;
		}
		if (field.isList()) {
			return sent == null ? List.of() : sent;
		}
		// a button may answer a field that is also sent as hidden: the button comes last
		return sent == null ? null : sent.get(sent.size() - 1);
	}

}
