package org.partnercenter.cases;

/** How a case stands, as a list is asked for it. */
enum CaseState {

	/** Has not ended. One state, so that an index gives its cases in their order. */
	RUNNING("i.state_ = 'ACTIVE'"),

	/** Somebody has a task. */
	WAITING("i.state_ = 'ACTIVE' and exists (select 1 from act_ru_task t where t.proc_inst_id_ = i.id_)"),

	/** A step failed, and nobody has seen to it. */
	FAILED("i.state_ = 'ACTIVE' and exists (select 1 from act_ru_incident n where n.proc_inst_id_ = i.id_)"),

	/** Was stopped by hand in Cockpit. */
	SUSPENDED("i.state_ = 'SUSPENDED'"),

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
