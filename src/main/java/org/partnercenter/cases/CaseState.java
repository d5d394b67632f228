package org.partnercenter.cases;

/** How a case stands, as a list is asked for it. */
enum CaseState {

	/** Has not ended. */
	RUNNING("i.state_ in ('ACTIVE', 'SUSPENDED')"),

	/** Somebody has a task. */
	WAITING("i.state_ in ('ACTIVE', 'SUSPENDED') and i.id_ in (select proc_inst_id_ from act_ru_task)"),

	/** A step failed, and nobody has seen to it. */
	FAILED("i.state_ in ('ACTIVE', 'SUSPENDED') and i.id_ in (select proc_inst_id_ from act_ru_incident)"),

	/** Came to an end of its model. */
	COMPLETED("i.state_ = 'COMPLETED'"),

	/** Was ended from outside the model. */
	BROKEN_OFF("i.state_ in ('EXTERNALLY_TERMINATED', 'INTERNALLY_TERMINATED')");

	private final String condition;

	CaseState(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

}
