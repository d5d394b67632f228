package org.partnercenter.access;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's accounts, with ours beside them: whoever is created, changed or put into a
 * group in Camunda Admin is known to the portal in the same transaction.
 */
class EngineUsers extends DbIdentityServiceProvider {

	private final EmployedInAdmin employed;

	EngineUsers(EmployedInAdmin employed) {
		this.employed = employed;
	}

	@Override
	public IdentityOperationResult saveUser(User user) {
		UserEntity entity = (UserEntity) user;
		boolean isNew = entity.getRevision() == 0;
		boolean newPassword = entity.hasNewPassword();
		if (isNew) {
			this.employed.check(user);
		}
		// asks whether the one who acts may do this
		IdentityOperationResult result = super.saveUser(user);
		if (isNew) {
			this.employed.employ(user, actor());
		}
		else {
			this.employed.changed(user, newPassword, actor());
		}
		return result;
	}

	@Override
	public IdentityOperationResult deleteUser(String id) {
		IdentityOperationResult result = super.deleteUser(id);
		this.employed.dismissed(id, actor());
		return result;
	}

	@Override
	public IdentityOperationResult createMembership(String user, String group) {
		this.employed.checkMembership(user, group);
		IdentityOperationResult result = super.createMembership(user, group);
		this.employed.membership(user, group, true, actor());
		return result;
	}

	@Override
	public IdentityOperationResult deleteMembership(String user, String group) {
		IdentityOperationResult result = super.deleteMembership(user, group);
		this.employed.membership(user, group, false, actor());
		return result;
	}

	/** Null when the product itself acts. */
	private String actor() {
		return getCurrentAuthentication() == null ? null : getCurrentAuthentication().getUserId();
	}

}
