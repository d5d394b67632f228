package org.partnercenter.process;

import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/**
 * Expressions of models, held on three short leads: they see the delegates and no other
 * bean, they reach nothing of Java's reflection, and queries may not bring their own; a
 * stored filter may only ask who looks and what time it is.
 */
class GuardedExpressions extends SpringExpressionManager {

	/**
	 * What a stored filter may say, word for word: a text that only contains one of them
	 * is another one.
	 */
	static final Set<String> OF_FILTERS = Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

	GuardedExpressions(ApplicationContext application, Map<Object, Object> delegates) {
		super(application, delegates);
	}

	@Override
	public Expression createExpression(String text) {
		ensureInitialized();
		return new JuelExpression(createValueExpression(text), this, text) {

			@Override
			public Object getValue(VariableScope scope) {
				// only queries evaluate without a scope: ad hoc, stored, and in any
				// or-part
				if (scope == null && !isLiteralText() && !OF_FILTERS.contains(text)) {
					throw new BadUserRequestException("Expressions are not evaluated in queries: " + text);
				}
				return super.getValue(scope);
			}

		};
	}

	@Override
	protected ELResolver createElResolver() {
		CompositeELResolver guarded = new CompositeELResolver();
		guarded.add(new ReflectionRefusal());
		guarded.add(super.createElResolver());
		return guarded;
	}

}
