package org.partnercenter.enrollment;

import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.partnercenter.process.DraftAnswers;
import org.partnercenter.process.Drafts;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import static org.partnercenter.enrollment.EnrollmentVariables.ENROLLMENT_ID;

/** Starts {@code processes/enrollment.bpmn}. */
@Component
public class EnrollmentProcess {

	public static final String KEY = "enrollment";

	/** The code of the error that Finish throws where somebody else was first. */
	static final String ALREADY_ENROLLED = "alreadyEnrolled";

	/** The code of the error that Finish throws where the agreement has changed. */
	static final String AGREEMENT_REPLACED = "agreementReplaced";

	private final RuntimeService processes;

	private final HistoryService history;

	private final OnBehalf person;

	private final Enrollments enrollments;

	EnrollmentProcess(RuntimeService processes, HistoryService history, OnBehalf person, Enrollments enrollments) {
		this.processes = processes;
		this.history = history;
		this.person = person;
		this.enrollments = enrollments;
	}

	/**
	 * Begins an enrollment. What was typed into the search is handed over for this one
	 * transaction only.
	 * @param known an organization found by search, or {@code null}
	 * @param typed by the keys of the contact form; may be empty
	 * @return the id of the process instance, whose first page waits at
	 * {@code /wizard/{id}}
	 */
	@Transactional
	public String begin(String account, UUID known, Map<String, String> typed) {
		return this.enrollments.begin(account, known, enrollment -> start(enrollment.toString(), typed));
	}

	private String start(String enrollment, Map<String, String> typed) {
		VariableMap variables = Variables.with(ENROLLMENT_ID, enrollment).asMap();
		String takenOver = DraftAnswers.of(EnrollmentDrafts.withoutBlanks(typed)).asJson();
		variables.putValueTyped(Drafts.variableOf(EnrollmentDrafts.TAKEN_OVER),
				org.camunda.bpm.engine.variable.Variables.stringValue(takenOver, true));
		return this.person
			.call(() -> this.processes.startProcessInstanceByKey(KEY, enrollment, variables).getProcessInstanceId());
	}

	/**
	 * The id of the user task at which an instance was last; {@code null} if it never
	 * came to one.
	 */
	String lastStep(String processInstanceId) {
		return this.history.createHistoricTaskInstanceQuery()
			.processInstanceId(processInstanceId)
			.orderByHistoricActivityInstanceStartTime()
			.desc()
			.listPage(0, 1)
			.stream()
			.map(HistoricTaskInstance::getTaskDefinitionKey)
			.findFirst()
			.orElse(null);
	}

}
