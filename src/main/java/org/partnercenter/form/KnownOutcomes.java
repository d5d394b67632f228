package org.partnercenter.form;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.partnercenter.process.Remembered;
import org.springframework.stereotype.Component;

/**
 * Remembers how conditions turned out: forms ask the same few ones, such as
 * {@code knownOrganization = true}, again and again, and FEEL reads the text of a
 * condition anew each time.
 */
@Component
class KnownOutcomes {

	private final Remembered<Question, Boolean> outcomes = new Remembered<>(1000);

	/** A condition with the values of all variables that it can name. */
	private record Question(String condition, Map<String, Object> named) {

		static Question of(String condition, Map<String, Object> variables) {
			Map<String, Object> named = new LinkedHashMap<>(variables);
			named.keySet().removeIf(name -> !condition.contains(name));
			return new Question(condition, named);
		}

		/** A function may say something else tomorrow. */
		boolean callsNothing() {
			return this.condition.indexOf('(') < 0;
		}

	}

	/** Conditions as this engine evaluates them. */
	Feel of(ProcessEngineConfigurationImpl engine) {
		return over(Feel.of(engine));
	}

	Feel over(Feel feel) {
		return (condition, variables) -> {
			Question question = Question.of(condition, variables);
			return question.callsNothing() ? outcome(question, feel) : feel.isTrue(condition, variables);
		};
	}

	private boolean outcome(Question question, Feel feel) {
		return this.outcomes.get(question, asked -> feel.isTrue(asked.condition(), asked.named()));
	}

}
