package org.partnercenter.access;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** Our {@link PasswordRules} for whoever sets a password in Camunda Admin. */
class EnginePasswordPolicy implements PasswordPolicy {

	private final PasswordRules rules;

	EnginePasswordPolicy(PasswordRules rules) {
		this.rules = rules;
	}

	@Override
	public List<PasswordPolicyRule> getRules() {
		// Admin has sentences for these two names
		return List.of(new Rule("PASSWORD_POLICY_LENGTH", Map.of("minLength", "12"), "access.password.tooShort"),
				new Rule("PASSWORD_POLICY_USER_DATA", Map.of(), "access.password.common"));
	}

	private final class Rule implements PasswordPolicyRule {

		private final String name;

		private final Map<String, String> parameters;

		private final String fault;

		private Rule(String name, Map<String, String> parameters, String fault) {
			this.name = name;
			this.parameters = parameters;
			this.fault = fault;
		}

		@Override
		public String getPlaceholder() {
			return this.name;
		}

		@Override
		public Map<String, String> getParameters() {
			return this.parameters;
		}

		@Override
		public boolean execute(String candidate) {
			return execute(candidate, null);
		}

		@Override
		public boolean execute(String candidate, User user) {
			String[] known = (user == null) ? new String[0] : new String[] { String.valueOf(user.getFirstName()),
					String.valueOf(user.getLastName()), String.valueOf(user.getEmail()), user.getId() };
			return EnginePasswordPolicy.this.rules.fault(candidate, known).filter(this.fault::equals).isEmpty();
		}

	}

}
