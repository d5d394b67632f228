package org.partnercenter.console;

import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does a thing for real and then undoes it: what the engine would say, it has said. */
@Component
class NothingKept {

	private final TransactionTemplate transaction;

	NothingKept(PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	<T> T call(Supplier<T> attempt) {
		return this.transaction.execute(status -> {
			status.setRollbackOnly();
			return attempt.get();
		});
	}

}
