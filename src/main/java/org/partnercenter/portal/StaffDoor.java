package org.partnercenter.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.partnercenter.access.StaffGroups;

/** The pages of the portal that are for staff of certain groups. */
public enum StaffDoor {

	AUDIT("/audit", StaffGroups.AUDITORS),

	ORGANIZATIONS("/staff/organizations/import", StaffGroups.REGIONAL_SERVICE_CENTER),

	LEGAL_NAMES("/staff/organizations/legal-name", StaffGroups.REGIONAL_SERVICE_CENTER),

	EVIDENCE("/staff/evidence/import", StaffGroups.REGIONAL_SERVICE_CENTER),

	SOLUTIONS("/staff/evidence/solutions", StaffGroups.REGIONAL_SERVICE_CENTER),

	KEYS("/staff/evidence/keys", StaffGroups.REGIONAL_SERVICE_CENTER),

	ERASURES("/staff/erasures", StaffGroups.REGIONAL_SERVICE_CENTER),

	UNDELIVERABLE("/staff/undelivered", StaffGroups.REGIONAL_SERVICE_CENTER),

	ORDERS("/staff/billing", StaffGroups.FINANCE, StaffGroups.AUDITORS),

	OPERATIONS("/operations", StaffGroups.CAMUNDA_ADMIN),

	STATEMENTS("/staff/billing/statement", StaffGroups.FINANCE),

	CONSOLE("/console", StaffGroups.PROCESS_OWNERS, StaffGroups.AUDITORS),

	PROCESSES("/processes", StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS),

	CASES("/cases", StaffGroups.AUDITORS),

	TRAIL("/audit/trail", StaffGroups.AUDITORS),

	WORKLOAD("/staff/workload", StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE,
			StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS),

	ABSENCE("/account/absence", StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE),

	TASK_MAILS("/account/task-mails", StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER,
			StaffGroups.FINANCE),

	HANDBOOK("/handbook", StaffGroups.PROCESS_OWNERS, StaffGroups.AUDITORS, StaffGroups.REGIONAL_SERVICE_CENTER,
			StaffGroups.FINANCE, StaffGroups.CAMUNDA_ADMIN),

	RULES("/rules", StaffGroups.PROCESS_OWNERS);

	private final String path;

	private final Set<String> groups;

	StaffDoor(String path, String... groups) {
		this.path = path;
		this.groups = Set.of(groups);
	}

	/**
	 * @param isIn whether the person belongs to a group
	 */
	static List<StaffDoor> openTo(Predicate<String> isIn) {
		return Arrays.stream(values()).filter(door -> door.groups.stream().anyMatch(isIn)).toList();
	}

	public String getPath() {
		return this.path;
	}

}
