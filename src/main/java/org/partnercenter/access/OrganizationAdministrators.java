package org.partnercenter.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of those who act for an organization. All they get is the door to Tasklist
 * and one filter: what they see in it, the engine grants task by task to the candidate
 * group.
 */
@Service
public class OrganizationAdministrators {

	private static final String SHARED_FILTER = "All tasks";

	private final IdentityService identities;

	private final AuthorizationService grants;

	private final FilterService filters;

	OrganizationAdministrators(IdentityService identities, AuthorizationService grants, FilterService filters) {
		this.identities = identities;
		this.grants = grants;
		this.filters = filters;
	}

	public static String groupOf(String partnerProgramId) {
		return "org-" + partnerProgramId + "-administrators";
	}

	@Transactional
	public void found(String partnerProgramId) {
		String group = groupOf(partnerProgramId);
		this.identities.saveGroup(this.identities.newGroup(group));
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		// a filter without conditions: the engine shows of it what it has granted task by
		// task
		grant(group, Resources.FILTER, sharedFilter(), Permissions.READ);
	}

	private String sharedFilter() {
		return this.filters.createFilterQuery().filterName(SHARED_FILTER).singleResult().getId();
	}

	private void grant(String group, Resources resource, String id, Permissions permission) {
		Authorization grant = this.grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(id);
		grant.addPermission(permission);
		this.grants.saveAuthorization(grant);
	}

}
