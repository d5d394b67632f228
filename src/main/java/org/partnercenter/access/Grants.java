package org.partnercenter.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What groups may do in the engine and its web apps. Nothing is granted to persons. */
@Component
class Grants {

	private static final String SHARED_FILTER = "All tasks";

	private final AuthorizationService grants;

	private final JdbcClient rows;

	Grants(AuthorizationService grants, JdbcClient rows) {
		this.grants = grants;
		this.rows = rows;
	}

	/**
	 * The door to Tasklist and a filter without conditions: of it, the engine shows what
	 * it has granted task by task to the candidate group.
	 */
	void openTasklist(String group) {
		grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
		String filter = this.rows.sql("select id_ from act_ru_filter where name_ = ?")
			.param(SHARED_FILTER)
			.query(String.class)
			.single();
		grant(group, Resources.FILTER, filter, Permissions.READ);
	}

	void openCockpit(String group) {
		grant(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
	}

	void everything(String group) {
		for (Resources resource : Resources.values()) {
			grant(group, resource, Authorization.ANY, Permissions.ALL);
		}
	}

	/** On all objects of a kind. */
	void onAll(Resource resource, String group, Permission... permissions) {
		grant(group, resource, Authorization.ANY, permissions);
	}

	private void grant(String group, Resource resource, String id, Permission... permissions) {
		Authorization grant = this.grants.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		grant.setGroupId(group);
		grant.setResource(resource);
		grant.setResourceId(id);
		for (Permission permission : permissions) {
			grant.addPermission(permission);
		}
		this.grants.saveAuthorization(grant);
	}

}
