package org.partnercenter.partner;

import java.util.Optional;
import java.util.regex.Pattern;

import org.partnercenter.access.Account;
import org.partnercenter.access.Detour;
import org.springframework.stereotype.Component;

/**
 * Whoever belongs to several organizations chooses one before he enters a page that is
 * about one.
 */
@Component
class ChooseOrganization implements Detour {

	private static final Pattern ABOUT_ONE = Pattern
		.compile("/home|/individual|/individual/profile|/organization(/.*)?");

	private final CurrentOrganization current;

	ChooseOrganization(CurrentOrganization current) {
		this.current = current;
	}

	@Override
	public Optional<String> insteadOf(Account person, String path) {
		return (ABOUT_ONE.matcher(path).matches() && this.current.mustBeChosen()) ? Optional.of("/organizations")
				: Optional.empty();
	}

}
