package org.partnercenter.reenrollment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Component;

/** Who is told of an anniversary, looked up when it is told (D-20, D-23). */
@Component
class NoticeRecipients {

	private final Roles roles;

	private final Accounts accounts;

	NoticeRecipients(Roles roles, Accounts accounts) {
		this.roles = roles;
		this.accounts = accounts;
	}

	/** Those who can re-enroll, the longest in office first. */
	List<Account> administrators(UUID organization) {
		return reachable(this.roles.globalAdministrators(organization).stream());
	}

	/**
	 * The Global Administrators and the primary program contact; the other contacts where
	 * none of them has an address.
	 */
	List<Account> of(UUID organization) {
		List<Account> first = reachable(Stream.concat(this.roles.globalAdministrators(organization).stream(),
				this.roles.primaryProgramContact(organization).stream()));
		return first.isEmpty() ? others(organization) : first;
	}

	/** All contacts of the organization besides those. */
	List<Account> others(UUID organization) {
		List<String> first = Stream
			.concat(this.roles.globalAdministrators(organization).stream(),
					this.roles.primaryProgramContact(organization).stream())
			.toList();
		return reachable(this.roles.contacts(organization).stream().filter(account -> !first.contains(account)));
	}

	private List<Account> reachable(Stream<String> ids) {
		return ids.distinct()
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.filter(account -> account.email() != null)
			.toList();
	}

}
