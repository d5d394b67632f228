package org.partnercenter.backoffice;

/** How somebody wants to hear of tasks that wait for him or his group. */
enum MailChoice {

	/** A mail for each new task, as soon as it is there. */
	AT_ONCE,
	/** One mail in the morning, if there is anything new or overdue. */
	DAILY,
	/** None; what a process itself writes, still comes. */
	OFF

}
