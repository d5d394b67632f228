package org.partnercenter.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.partnercenter.access.StaffGroups;

/** The pages of the portal that are for staff of certain groups. */
public enum StaffDoor {

	ORGANIZATIONS("/staff/organizations/import", StaffGroups.REGIONAL_SERVICE_CENTER),

	EVIDENCE("/staff/evidence/import", StaffGroups.REGIONAL_SERVICE_CENTER),

	SOLUTIONS("/staff/evidence/solutions", StaffGroups.REGIONAL_SERVICE_CENTER),

	KEYS("/staff/evidence/keys", StaffGroups.REGIONAL_SERVICE_CENTER),

	UNDELIVERABLE("/staff/undelivered", StaffGroups.REGIONAL_SERVICE_CENTER),

	ORDERS("/staff/billing", StaffGroups.FINANCE, StaffGroups.AUDITORS),

	STATEMENTS("/staff/billing/statement", StaffGroups.FINANCE),

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
