package org.partnercenter.access;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * What Camunda Admin does to accounts of staff, as the portal must know it: an account
 * made there can sign in at once, and has to choose a password of its own first.
 */
@Component
class EmployedInAdmin {

	private static final Pattern STAFF = Pattern.compile("staff-[a-z0-9]+(-[a-z0-9]+)*");

	private static final Set<String> GROUPS = Set.of(StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER,
			StaffGroups.FINANCE, StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS);

	private final AccountRows rows;

	private final Trail trail;

	EmployedInAdmin(AccountRows rows, Trail trail) {
		this.rows = rows;
		this.trail = trail;
	}

	/** Our own registration writes our half of an account before the engine's. */
	void check(User user) {
		if (this.rows.isAwaited(user.getId())) {
			return;
		}
		if (this.rows.isUsed(user.getId())) {
			throw new BadUserRequestException("The id " + user.getId()
					+ " belonged to somebody else before. Ids are never used again; choose another one.");
		}
		if (user.getId().length() > 64 || !STAFF.matcher(user.getId()).matches()) {
			throw new BadUserRequestException(
					"Ids of staff look like staff-jane-doe: lower-case letters, digits and hyphens, at most 64.");
		}
	}

	/** An account that we do not know yet was made in Admin. */
	void employ(User user, String actor) {
		if (!this.rows.isUsed(user.getId())) {
			String email = text(user.getEmail()).isBlank() ? null : MailAddress.folded(user.getEmail());
			if (email != null && this.rows.byEmail(email).isPresent()) {
				throw new BadUserRequestException("The address " + email + " has an account already.");
			}
			this.rows.insert(new Account(user.getId(), email, text(user.getFirstName()), text(user.getLastName()),
					Locale.ENGLISH, null, true), true);
			record("access.staff-created", user.getId(), actor, null);
		}
	}

	/** A password that somebody else has set is for one sign-in. */
	void changed(User user, boolean newPassword, String actor) {
		boolean byAnother = newPassword && actor != null && !actor.equals(user.getId());
		if (byAnother) {
			this.rows.passwordIsSomebodyElses(user.getId());
			record("access.password-set", user.getId(), actor, null);
		}
	}

	/** The row of the account stays, so that nobody else ever gets its id. */
	void dismissed(String id, String actor) {
		this.rows.end(id);
		record("access.account-deleted", id, actor, null);
	}

	/** Rights of staff are for staff. */
	void checkMembership(String user, String group) {
		if (GROUPS.contains(group) && !isStaff(user)) {
			throw new BadUserRequestException("Only staff can be members of " + group + ".");
		}
	}

	private boolean isStaff(String user) {
		return this.rows.byId(user).map(AccountRows.Row::account).map(Account::staff).orElse(true);
	}

	/** The roles of organizations have facts of their own. */
	void membership(String user, String group, boolean joined, String actor) {
		if (actor != null && !OrganizationAdministrators.isGroup(group)) {
			record(joined ? "access.group-joined" : "access.group-left", user, actor, group);
		}
	}

	private void record(String action, String id, String actor, String group) {
		Fact fact = Fact.of(action).about("account", id);
		Fact signed = Optional.ofNullable(actor)
			.map(account -> fact.by(account, StaffGroups.CAMUNDA_ADMIN))
			.orElseGet(fact::bySystem);
		this.trail.record((group == null) ? signed : signed.with("group", group));
	}

	private static String text(String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
