package org.partnercenter.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

import org.partnercenter.process.Drafts;

import static org.partnercenter.process.Variables.knownTo;

/**
 * What stands between a person's answers and the process, whichever door they come
 * through.
 */
class AnswerCheck {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final DeployedForms forms = new DeployedForms();

	/**
	 * Checks the answers and turns them into the variables that the process may keep:
	 * those of a wizard step become its draft, those of any other task stay as they are.
	 * @throws InvalidAnswers if the form does not allow them, before anything is written
	 */
	VariableMap accept(TaskEntity task, Map<String, Object> submitted, CommandContext context) {
		Form form = this.forms.of(task, context).orElseGet(() -> new Form(task.getTaskDefinitionKey(), List.of()));
		Map<String, Object> known = knownTo(task);
		Map<String, Object> accepted = new Answers(form, known, (condition, seen) -> isTrue(condition, seen, context))
			.accept(plain(submitted));
		if (WizardStep.of(task).isEmpty()) {
			// a list would become a serialized object of Java
			accepted.replaceAll((key, answer) -> answer instanceof Collection<?> ? json(answer) : answer);
			return Variables.fromMap(accepted);
		}
		Drafts.keep(WizardStep.scopeOf(task), form.id(), packed(form, accepted));
		return Variables.createVariables();
	}

	private static boolean isTrue(String condition, Map<String, Object> variables, CommandContext context) {
		FeelEngine feel = ((DefaultDmnEngineConfiguration) context.getProcessEngineConfiguration()
			.getDmnEngineConfiguration()).getFeelEngine();
		return Boolean.TRUE
			.equals(feel.evaluateSimpleExpression(condition, Variables.fromMap(variables).asVariableContext()));
	}

	/**
	 * JSON lists are read; any other serialized object stays as it is and fails as a
	 * wrong type.
	 */
	private static Map<String, Object> plain(Map<String, Object> submitted) {
		Map<String, Object> values = new LinkedHashMap<>();
		VariableMap typed = submitted == null ? Variables.createVariables() : Variables.fromMap(submitted);
		typed.keySet().forEach(name -> values.put(name, plainValue(typed.getValueTyped(name))));
		return values;
	}

	private static Object plainValue(TypedValue value) {
		if (value instanceof SerializableValue serialized) {
			return "json".equals(value.getType().getName()) ? read(serialized.getValueSerialized()) : value;
		}
		return value == null ? null : value.getValue();
	}

	private static Object read(String json) {
		try {
			return JSON.readValue(json, Object.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String packed(Form form, Map<String, Object> answers) {
		String draft = json(answers);
		if (draft.length() > Drafts.LONGEST) {
			throw new InvalidAnswers(form.id(), Map.of(form.id(), List.of("tooLong")));
		}
		return draft;
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
