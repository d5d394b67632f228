package org.partnercenter.audit;

/** The kinds of entries in a time line; text {@code audit.kind.<name>}. */
enum Kind {

	FACT, CASE, TASK, DECISION, MAIL, PAYMENT, SIGNATURE, NOTICE

}
