package org.partnercenter.partner;

import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.springframework.stereotype.Component;

/**
 * Lets the proven mailbox of a founder prove the claim to its domain (D-17). Not the
 * address he types as work address: nobody has proven that one.
 */
@Component
class FounderDomain {

	private final Accounts accounts;

	private final ClaimBook claims;

	private final PartnerTables tables;

	FounderDomain(Accounts accounts, ClaimBook claims, PartnerTables tables) {
		this.accounts = accounts;
		this.claims = claims;
		this.tables = tables;
	}

	/** A domain that nobody can claim is passed over: the enrollment goes on. */
	void claim(UUID organization, String founderAccount) {
		mailbox(founderAccount).ifPresent(address -> {
			try {
				if (this.tables.isRoleAddress(address)) {
					this.claims.open(organization, address.domain(), founderAccount);
				}
				else {
					this.claims.openProven(organization, address.domain(), founderAccount);
				}
			}
			catch (InvalidDomain ex) {
				// a public provider or suffix: no claim (R-091 never applies)
			}
		});
	}

	private Optional<EmailAddress> mailbox(String account) {
		try {
			return this.accounts.find(account).map(Account::email).map(EmailAddress::parse);
		}
		catch (InvalidEmail ex) {
			return Optional.empty();
		}
	}

}
