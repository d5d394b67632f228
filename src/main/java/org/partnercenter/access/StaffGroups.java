package org.partnercenter.access;

/** The groups of staff. Rights are granted to groups only, never to a person. */
public final class StaffGroups {

	/** Runs the system: accounts, grants, everything in the web apps. */
	public static final String CAMUNDA_ADMIN = "camunda-admin";

	/** The clerks who help partners and decide what was escalated. */
	public static final String REGIONAL_SERVICE_CENTER = "regional-service-center";

	/** Orders, invoices, payments. */
	public static final String FINANCE = "finance";

	/** Read everything, change nothing. */
	public static final String AUDITORS = "auditors";

	/** Own the models and change them in the console. */
	public static final String PROCESS_OWNERS = "process-owners";

	private StaffGroups() {
	}

}
