package org.partnercenter.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.partnercenter.trail.Recorded;

/**
 * Who held which role, as the facts up to a moment tell it. The primary program contact
 * of the Headquarters is Global Administrator by that, which no fact of its own
 * says.
 */
final class RolesThen {

	static final List<String> ACTIONS = List.of("role.given", "role.taken", "role.resigned", "role.handedOver",
			"person.left", "person.removed");

	private static final String PRIMARY = "primary-program-contact";

	private static final String GLOBAL = "global-administrator";

	private final List<Role> held = new ArrayList<>();

	private final String headquarters;

	private RolesThen(String headquarters) {
		this.headquarters = headquarters;
	}

	/**
	 * Longest in office first.
	 * @param facts in the order of writing
	 * @param headquarters the id of the location
	 */
	static List<Role> of(List<Recorded> facts, String headquarters) {
		RolesThen roles = new RolesThen(headquarters);
		facts.forEach(roles::after);
		return List.copyOf(roles.held);
	}

	private void after(Recorded fact) {
		String role = String.valueOf(fact.details().get("role"));
		String location = String.valueOf(fact.details().get("location"));
		switch (fact.action()) {
			case "role.given" -> give(fact, role, location);
			case "role.handedOver" -> {
				drop(before -> before.role().equals(PRIMARY) && before.location().equals(location));
				give(fact, PRIMARY, location);
			}
			case "role.taken", "role.resigned" -> take(fact.objectId(), role, location);
			case "person.left", "person.removed" -> drop(before -> before.account().equals(fact.objectId()));
			default -> {
				// tells nothing of roles
			}
		}
	}

	private void give(Recorded fact, String role, String location) {
		add(new Role(fact.objectId(), role, location, fact.at(), fact.id()));
		if (role.equals(PRIMARY) && location.equals(this.headquarters)) {
			add(new Role(fact.objectId(), GLOBAL, location, fact.at(), fact.id()));
		}
	}

	private void add(Role role) {
		if (this.held.stream().noneMatch(role::isSame)) {
			this.held.add(role);
		}
	}

	private void take(String account, String role, String location) {
		drop(before -> before.account().equals(account) && before.location().equals(location)
				&& (before.role().equals(role) || role.equals(GLOBAL) && before.role().equals(PRIMARY)));
	}

	private void drop(Predicate<Role> which) {
		this.held.removeIf(which);
	}

	/**
	 * A role that was held.
	 *
	 * @param role its code
	 * @param location its id
	 * @param record the fact that gave it
	 */
	record Role(String account, String role, String location, Instant since, long record) {

		private boolean isSame(Role other) {
			return this.account.equals(other.account) && this.role.equals(other.role)
					&& this.location.equals(other.location);
		}

	}

}
