package org.partnercenter.access;

import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is acting in this request. Groups are those of this moment, not those of the time
 * of sign-in (D-30).
 */
@Component
public class CurrentPerson {

	private final Accounts accounts;

	CurrentPerson(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Empty for a visitor who has not signed in. */
	public Optional<Account> find() {
		return authentication().flatMap(person -> person.getDetails() instanceof Account account ? Optional.of(account)
				: this.accounts.find(person.getName()));
	}

	/** Only for pages that strangers do not reach. */
	public Account get() {
		return find().orElseThrow(NotFound::new);
	}

	/** The id of the account. */
	public String id() {
		return authentication().map(Authentication::getName).orElseThrow(NotFound::new);
	}

	/** For example {@link StaffGroups#REGIONAL_SERVICE_CENTER}. */
	public boolean isIn(String group) {
		return authentication().stream()
			.flatMap(person -> person.getAuthorities().stream())
			.anyMatch(authority -> authority.getAuthority().equals(group));
	}

	private static Optional<Authentication> authentication() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
			.filter(person -> person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken));
	}

}
