package org.partnercenter.access;

import org.camunda.bpm.engine.IdentityService;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of those who act for an organization. All they get is the door to Tasklist
 * and one filter: what they see in it, the engine grants task by task to the candidate
 * group. Who is in a group is read anew at each request, so that what a person may no
 * longer do ends at once (D-30).
 */
@Service
@Transactional
public class OrganizationAdministrators {

	private final IdentityService identities;

	private final Grants grants;

	private final OnBehalf onBehalf;

	private final ReturnedTasks tasks;

	OrganizationAdministrators(IdentityService identities, Grants grants, OnBehalf onBehalf, ReturnedTasks tasks) {
		this.identities = identities;
		this.grants = grants;
		this.tasks = tasks;
		this.onBehalf = onBehalf;
	}

	/** The group's id, for example {@code org-100042-administrators}. */
	public static String groupOf(String partnerProgramId) {
		return "org-" + partnerProgramId + "-administrators";
	}

	static boolean isGroup(String group) {
		return group.startsWith("org-") && group.endsWith("-administrators");
	}

	/** Creates the group of a new organization; does nothing when it exists. */
	public void found(String partnerProgramId) {
		String group = groupOf(partnerProgramId);
		this.onBehalf.runAtOnce(() -> createUnlessThere(group));
	}

	/**
	 * The group of an organization that has just got its ID, which nobody ever had; this
	 * account acts for it first.
	 */
	public void found(String partnerProgramId, String first) {
		String group = groupOf(partnerProgramId);
		this.onBehalf.runAtOnce(() -> {
			create(group);
			this.identities.createMembership(first, group);
		});
	}

	/** From now on this account acts for the organization; harmless to repeat. */
	public void add(String partnerProgramId, String account) {
		this.onBehalf.runAtOnce(() -> join(account, groupOf(partnerProgramId)));
	}

	/**
	 * From now on no more, in open sessions too; what he had claimed goes back to the
	 * group. Harmless to repeat.
	 */
	public void remove(String partnerProgramId, String account) {
		String group = groupOf(partnerProgramId);
		this.onBehalf.runAtOnce(() -> {
			this.identities.deleteMembership(account, group);
			this.tasks.from(account, group);
		});
	}

	private void createUnlessThere(String group) {
		if (this.identities.createGroupQuery().groupId(group).count() == 0) {
			create(group);
		}
	}

	private void create(String group) {
		this.identities.saveGroup(this.identities.newGroup(group));
		this.grants.openTasklist(group);
	}

	private void join(String account, String group) {
		if (this.identities.createUserQuery().userId(account).memberOfGroup(group).count() == 0) {
			this.identities.createMembership(account, group);
		}
	}

}
