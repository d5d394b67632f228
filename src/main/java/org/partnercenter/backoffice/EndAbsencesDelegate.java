package org.partnercenter.backoffice;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** "End what is over" of the task-watch process. */
@Component
class EndAbsencesDelegate implements JavaDelegate {

	private final Absences absences;

	EndAbsencesDelegate(Absences absences) {
		this.absences = absences;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.absences.endWhatIsOver();
	}

}
