package org.partnercenter.billing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Component;

/** Whom in an organization we write about an order. */
@Component
class Payers {

	private final Accounts accounts;

	private final People people;

	private final Roles roles;

	Payers(Accounts accounts, People people, Roles roles) {
		this.accounts = accounts;
		this.people = people;
		this.roles = roles;
	}

	/**
	 * Who ordered, if he is still with the organization, and its primary program contact;
	 * never empty for an enrolled organization.
	 */
	List<Account> of(Order order) {
		Set<String> payers = new LinkedHashSet<>();
		Optional.ofNullable(order.orderedBy())
			.filter(account -> this.people.isAssociated(order.organization(), account))
			.ifPresent(payers::add);
		this.roles.primaryProgramContact(order.organization()).ifPresent(payers::add);
		if (payers.isEmpty()) {
			payers.addAll(this.roles.globalAdministrators(order.organization()));
		}
		return payers.stream()
			.map(this.accounts::find)
			.flatMap(Optional::stream)
			.filter(account -> account.email() != null)
			.toList();
	}

	/** That of the first of them, for documents. */
	Locale language(Order order) {
		return of(order).stream().findFirst().map(Account::language).orElse(Locale.ENGLISH);
	}

}
