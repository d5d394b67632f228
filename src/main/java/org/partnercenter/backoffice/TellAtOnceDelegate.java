package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import static org.partnercenter.backoffice.BackofficeVariables.TASK_ID;

/** "Tell at once" of the task-news process. */
@Component
class TellAtOnceDelegate implements JavaDelegate {

	private final TaskNews news;

	TellAtOnceDelegate(TaskNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.news.tell(TASK_ID.get(execution));
	}

}
