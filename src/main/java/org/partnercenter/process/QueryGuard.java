package org.partnercenter.process;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses task queries that carry an expression in any of their or-parts, which the
 * engine itself does not look at (CVE-2026-109432). Stored filters do not come by here:
 * what they may say, {@link GuardedExpressions} decides.
 */
class QueryGuard extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof TaskQueryImpl query && carriesExpression(query)) {
			throw new BadUserRequestException("Expressions are not evaluated in queries");
		}
		return this.next.execute(command);
	}

	private static boolean carriesExpression(TaskQueryImpl query) {
		return !query.getExpressions().isEmpty()
				|| query.getQueries().stream().anyMatch(part -> part != query && !part.getExpressions().isEmpty());
	}

}
