package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.NotFound;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
@Proves({ "D-17" })
class DomainClaimsTests {

	@Autowired
	DomainClaims claims;

	@Autowired
	Organizations organizations;

	@Autowired
	Accounts accounts;

	@Autowired
	Trail trail;

	private final String domain = Unique.domain();

	private Account founder;

	private Organization organization;

	@BeforeEach
	void enroll() {
		this.founder = Founders.personAt(this.accounts, this.domain);
		this.organization = enrolled(this.founder);
	}

	@Test
	@Proves({ "R-091", "D-18" })
	void matchesAProvenDomainByWholeLabels() {
		assertThat(match("ada@" + this.domain).approves()).isTrue();
		assertThat(match("ada@" + this.domain.toUpperCase()).approves()).isTrue();
		assertThat(match("ada@evil-" + this.domain).approves()).isFalse();
		assertThat(match("ada@" + this.domain + ".evil.example").approves()).isFalse();
		assertThat(match("ada@mail." + this.domain).approves()).isFalse();
		assertThat(this.claims.match(EmailAddress.parse("ada@" + this.domain), UUID.randomUUID()).approves()).isFalse();
	}

	@Test
	@Proves({ "D-18" })
	void matchesSubDomainsOnlyWhereTheAdministratorSwitchedThemOn() {
		Claim claim = onlyClaim(this.organization);
		this.claims.switchSubDomains(this.organization.id(), claim.id(), true, this.founder.id());

		assertThat(match("ada@mail." + this.domain).domainProven()).isTrue();
		assertThat(match("ada@evil" + this.domain).domainProven()).isFalse();

		this.claims.switchSubDomains(this.organization.id(), claim.id(), false, this.founder.id());
		assertThat(match("ada@mail." + this.domain).domainProven()).isFalse();
	}

	@Test
	@Proves({ "D-18" })
	void leavesASubDomainToTheOrganizationThatProvedIt() {
		this.claims.switchSubDomains(this.organization.id(), onlyClaim(this.organization).id(), true,
				this.founder.id());
		Organization branch = enrolled(Founders.personAt(this.accounts, "branch." + this.domain));

		EmailAddress address = EmailAddress.parse("ada@branch." + this.domain);
		assertThat(this.claims.match(address, branch.id()).approves()).isTrue();
		assertThat(this.claims.match(address, this.organization.id()).approves()).isFalse();
		assertThat(this.claims.match(EmailAddress.parse("ada@" + this.domain), branch.id()).approves()).isFalse();
	}

	@Test
	void neverApprovesByAnUnprovenDomain() {
		String other = Unique.domain();
		this.claims.add(this.organization.id(), other, this.founder.id());

		assertThat(match("ada@" + other).approves()).isFalse();
	}

	@Test
	void neverApprovesByAPublicProviderOrARoleAddress() {
		assertThat(match("ada@gmail.com")).matches(match -> match.publicProvider() && !match.domainProven());
		assertThat(match("support@" + this.domain)).matches(match -> match.roleAddress() && !match.approves());
		assertThat(match("Info+ada@" + this.domain)).matches(match -> match.roleAddress() && !match.approves());
	}

	@Test
	void letsNobodyClaimWhatBelongsToEverybody() {
		for (String typed : List.of("gmail.com", "mail.gmail.com", "co.uk", "github.io", "example", "192.0.2.1")) {
			assertThatExceptionOfType(InvalidDomain.class).as(typed)
				.isThrownBy(() -> this.claims.add(this.organization.id(), typed, this.founder.id()));
		}
	}

	@Test
	void anUnprovenClaimBlocksNobody() {
		String wanted = Unique.domain();
		this.claims.add(this.organization.id(), wanted, this.founder.id());

		Organization owner = enrolled(Founders.personAt(this.accounts, wanted));

		assertThat(onlyClaim(owner).state()).isEqualTo(ClaimState.PROVEN);
	}

	@Test
	@Proves({ "D-21" })
	void contestsTheClaimOfAnOrganizationThatProvesADomainAsSecond() {
		Organization second = enrolled(Founders.personAt(this.accounts, this.domain));

		Claim contested = onlyClaim(second);
		assertThat(contested.state()).isEqualTo(ClaimState.CONTESTED);
		assertThat(contested.contestedWith()).isEqualTo(this.organization.id());
		EmailAddress address = EmailAddress.parse("ada@" + this.domain);
		assertThat(this.claims.match(address, second.id()).approves()).isFalse();
		assertThat(this.claims.match(address, this.organization.id()).approves()).isTrue();
	}

	@Test
	void movesAGrantedDomainToWhoeverClaimsItNow() {
		Organization second = enrolled(Founders.personAt(this.accounts, this.domain));
		Claim contested = onlyClaim(second);

		this.claims.settle(contested.id(), Outcome.GRANT, "register of companies", "staff-clerk");
		this.claims.settle(contested.id(), Outcome.REFUSE, "a second click", "staff-clerk");

		EmailAddress address = EmailAddress.parse("ada@" + this.domain);
		assertThat(this.claims.match(address, second.id()).approves()).isTrue();
		assertThat(this.claims.match(address, this.organization.id()).approves()).isFalse();
		assertThat(this.claims.of(this.organization.id())).isEmpty();
		assertThat(this.trail.about("domain", contested.id())).last()
			.matches(fact -> fact.action().equals("domain.settled") && fact.reason().equals("register of companies"));
	}

	@Test
	void leavesARefusedDomainWhereItIs() {
		Organization second = enrolled(Founders.personAt(this.accounts, this.domain));
		Claim contested = onlyClaim(second);

		this.claims.settle(contested.id(), Outcome.REFUSE, "no document", "staff-clerk");

		assertThat(this.claims.of(second.id())).isEmpty();
		assertThat(match("ada@" + this.domain).approves()).isTrue();
	}

	@Test
	void freesAReleasedDomainForOthers() {
		this.claims.release(this.organization.id(), onlyClaim(this.organization).id(), this.founder.id());
		assertThat(match("ada@" + this.domain).approves()).isFalse();

		Organization next = enrolled(Founders.personAt(this.accounts, this.domain));

		assertThat(onlyClaim(next).state()).isEqualTo(ClaimState.PROVEN);
	}

	@Test
	void provesNothingByARoleAddressOfTheFounder() {
		String shared = Unique.domain();
		Organization next = enrolled(Founders.person(this.accounts, "info@" + shared));

		assertThat(onlyClaim(next).state()).isEqualTo(ClaimState.UNPROVEN);
	}

	@Test
	@Proves({ "R-177" })
	void hidesClaimsFromWhoeverDoesNotAdministerTheOrganization() {
		Account stranger = Founders.personAt(this.accounts, Unique.domain());
		Organization other = enrolled(stranger);
		UUID claim = onlyClaim(this.organization).id();

		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.claims.release(this.organization.id(), claim, stranger.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.claims.release(other.id(), claim, stranger.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.claims.add(this.organization.id(), Unique.domain(), stranger.id()));
		assertThat(match("ada@" + this.domain).approves()).isTrue();
	}

	private Match match(String address) {
		return this.claims.match(EmailAddress.parse(address), this.organization.id());
	}

	private Claim onlyClaim(Organization of) {
		assertThat(this.claims.of(of.id())).hasSize(1);
		return this.claims.of(of.id()).get(0);
	}

	private Organization enrolled(Account by) {
		return Founders.enroll(this.organizations, Founders.company(Unique.company()), by);
	}

}
