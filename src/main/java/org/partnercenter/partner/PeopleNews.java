package org.partnercenter.partner;

import java.util.UUID;

import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;

/**
 * Records what happens to people and their roles, and has those told whom somebody else
 * decided about (D-26). To be called in the transaction of the change, and before it
 * where the change takes the actor's right.
 */
@Component
class PeopleNews {

	private static final String PERSON = "person";

	private final Trail trail;

	private final Authority authority;

	private final PeopleMails mails;

	PeopleNews(Trail trail, Authority authority, PeopleMails mails) {
		this.trail = trail;
		this.authority = authority;
		this.mails = mails;
	}

	void founded(HeldRole first) {
		record(Fact.of("role.given").by(first.account(), "founder").changed(null, first), first);
	}

	void associated(UUID organization, String account) {
		this.trail.record(person("person.associated", organization, account).by(account, "individual"));
	}

	void left(UUID organization, String account) {
		this.trail.record(person("person.left", organization, account).by(account, actingAs(organization, account)));
	}

	void removed(Individual person, String byAccount, String reason) {
		UUID organization = person.organization();
		this.trail.record(person("person.removed", organization, person.account())
			.by(byAccount, actingAs(organization, byAccount))
			.concerning(person.account())
			.because(reason));
		this.mails.removed(organization, person.account(), reason);
	}

	void given(HeldRole role, String byAccount) {
		record(Fact.of("role.given").by(byAccount, actingAs(role.organization(), byAccount)).changed(null, role), role);
		if (!role.account().equals(byAccount)) {
			this.mails.role("role-given", role);
		}
	}

	void taken(HeldRole role, String byAccount) {
		boolean own = role.account().equals(byAccount);
		record(Fact.of(own ? "role.resigned" : "role.taken")
			.by(byAccount, own ? role.role().code() : actingAs(role.organization(), byAccount))
			.changed(role, null), role);
		if (!own) {
			this.mails.role("role-taken", role);
		}
	}

	/** The primary program contact has changed. */
	void handedOver(String before, HeldRole next, String byAccount) {
		record(Fact.of("role.handedOver")
			.by(byAccount, actingAs(next.organization(), byAccount))
			.with("before", before)
			.changed(before, next.account()), next);
		if (!next.account().equals(byAccount)) {
			this.mails.role("role-given", next);
		}
		if (before != null && !before.equals(byAccount)) {
			this.mails.role("role-taken", new HeldRole(next.organization(), next.location(), before, next.role()));
		}
	}

	/** Says who and for whom; the ID itself is the person's own (D-12). */
	void certification(String action, UUID organization, String account) {
		this.trail.record(person(action, organization, account).by(account, "individual"));
	}

	/** Nobody is asked whose it is, for it is his own; so he is told. */
	void certificationElsewhere(UUID organization, String account) {
		this.mails.certificationElsewhere(organization, account);
	}

	void profileEdited(PersonalProfile before, PersonalProfile after) {
		this.trail
			.record(person("profile.edited", after.organization(), after.account()).by(after.account(), "individual")
				.concerning(after.account())
				.changed(before, after));
	}

	private void record(Fact fact, HeldRole role) {
		this.trail.record(fact.forOrganization(role.organization())
			.about(PERSON, role.account())
			.with("role", role.role().code())
			.with("location", role.location().toString()));
	}

	private String actingAs(UUID organization, String account) {
		return this.authority.roleOf(organization, account);
	}

	private static Fact person(String action, UUID organization, String account) {
		return Fact.of(action).forOrganization(organization).about(PERSON, account);
	}

}
