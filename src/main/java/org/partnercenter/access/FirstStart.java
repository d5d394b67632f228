package org.partnercenter.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.partnercenter.access.FirstStaff.Member;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.process.OnBehalf;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates the groups of staff, their grants and one account each, at the first start on a
 * new database. Complete before the server takes its first request: as long as nobody is
 * in camunda-admin, the web apps send everybody to their set-up page.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

	private final InsertIfAbsent inserts;

	private final Clock clock;

	private final TransactionTemplate transaction;

	private final IdentityService identities;

	private final Grants grants;

	private final Staff staff;

	private final OnBehalf onBehalf;

	private FirstStaff created;

	FirstStart(InsertIfAbsent inserts, Clock clock, TransactionTemplate transaction, IdentityService identities,
			Grants grants, Staff staff, OnBehalf onBehalf) {
		this.inserts = inserts;
		this.clock = clock;
		this.transaction = transaction;
		this.identities = identities;
		this.grants = grants;
		this.staff = staff;
		this.onBehalf = onBehalf;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.created = this.transaction.execute(status -> createOnce());
	}

	/** The accounts this start has created; given once, and then forgotten. */
	Optional<FirstStaff> takeCreated() {
		Optional<FirstStaff> once = Optional.ofNullable(this.created);
		this.created = null;
		return once;
	}

	/** Of two nodes that start at once, one waits here for the other's commit. */
	private FirstStaff createOnce() {
		Map<String, Object> marker = Map.of("id", 1, "done_at", this.clock.instant());
		return this.inserts.insert("first_start", marker, "id") ? this.onBehalf.call(this::create) : null;
	}

	private FirstStaff create() {
		createGroups();
		List<Member> members = new ArrayList<>();
		members.add(employ("admin", "System", "Administrator", StaffGroups.CAMUNDA_ADMIN));
		members.add(employ("service-center", "Service Center", "Clerk", StaffGroups.REGIONAL_SERVICE_CENTER));
		members.add(employ("finance", "Finance", "Clerk", StaffGroups.FINANCE));
		members.add(employ("auditor", "Internal", "Auditor", StaffGroups.AUDITORS));
		members.add(employ("process-owner", "Process", "Owner", StaffGroups.PROCESS_OWNERS));
		return new FirstStaff(members);
	}

	private Member employ(String name, String firstName, String lastName, String group) {
		return new Member("staff-" + name, this.staff.employ(name, firstName, lastName, group));
	}

	private void createGroups() {
		for (String group : List.of(StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE,
				StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS)) {
			this.identities.saveGroup(this.identities.newGroup(group));
		}
		this.grants.everything(StaffGroups.CAMUNDA_ADMIN);
		this.grants.openTasklist(StaffGroups.REGIONAL_SERVICE_CENTER);
		this.grants.openTasklist(StaffGroups.FINANCE);
		grantReading(StaffGroups.AUDITORS);
		this.grants.onAll(Resources.PROCESS_DEFINITION, StaffGroups.AUDITORS, ProcessDefinitionPermissions.READ,
				ProcessDefinitionPermissions.READ_HISTORY, ProcessDefinitionPermissions.READ_INSTANCE,
				ProcessDefinitionPermissions.READ_TASK, ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
				ProcessDefinitionPermissions.READ_TASK_VARIABLE, ProcessDefinitionPermissions.READ_HISTORY_VARIABLE);
		this.grants.onAll(Resources.DECISION_DEFINITION, StaffGroups.AUDITORS, Permissions.READ,
				Permissions.READ_HISTORY);
		this.grants.onAll(Resources.PROCESS_INSTANCE, StaffGroups.AUDITORS, Permissions.READ);
		this.grants.onAll(Resources.TASK, StaffGroups.AUDITORS, TaskPermissions.READ, TaskPermissions.READ_VARIABLE);
		grantReading(StaffGroups.PROCESS_OWNERS);
		// one reviews there what another has changed
		this.grants.openTasklist(StaffGroups.PROCESS_OWNERS);
		this.grants.onAll(Resources.PROCESS_DEFINITION, StaffGroups.PROCESS_OWNERS, Permissions.READ);
		this.grants.onAll(Resources.DECISION_DEFINITION, StaffGroups.PROCESS_OWNERS, Permissions.READ);
	}

	/** Cockpit, and the models without what runs in them. */
	private void grantReading(String group) {
		this.grants.openCockpit(group);
		this.grants.onAll(Resources.DECISION_REQUIREMENTS_DEFINITION, group, Permissions.READ);
		this.grants.onAll(Resources.DEPLOYMENT, group, Permissions.READ);
	}

}
