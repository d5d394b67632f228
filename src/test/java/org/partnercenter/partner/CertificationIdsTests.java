package org.partnercenter.partner;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.access.NotFound;
import org.partnercenter.partner.CertificationIds.Answer;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.partnercenter.trail.Trail;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PartnerCenterTest
class CertificationIdsTests {

	@Autowired
	private CertificationIds certifications;

	@Autowired
	private People people;

	@Autowired
	private Companies companies;

	@Autowired
	private org.partnercenter.testing.People accounts;

	@Autowired
	private Trail trail;

	private final String id = "MC-" + Unique.word();

	private String ada;

	private String boris;

	private UUID fabrikam;

	private UUID northwind;

	@BeforeEach
	void enroll() {
		this.ada = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.boris = this.accounts.person(Unique.word() + "@" + Unique.domain());
		this.fabrikam = this.companies.foundedBy(this.ada).id();
		this.northwind = this.companies.foundedBy(this.boris).id();
	}

	@Test
	@Proves({ "R-040", "R-046" })
	void anIdIsLinkedAndUnlinkedAtAnyTimeAfterEnrollment() {
		assertThat(this.certifications.link(this.ada, this.fabrikam, this.id)).isEqualTo(Answer.LINKED);
		assertThat(this.certifications.linkedTo(this.fabrikam)).isEqualTo(1);

		this.certifications.unlink(this.ada, this.fabrikam);
		this.certifications.unlink(this.ada, this.fabrikam);

		assertThat(this.certifications.linkedTo(this.fabrikam)).isZero();
		assertThat(actions(this.fabrikam)).containsOnlyOnce("certification.unlinked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "  %s ", "%S" })
	@Proves("R-039")
	void anIdThatCountsElsewhereIsTakenHoweverItIsWritten(String writing) {
		this.certifications.link(this.ada, this.fabrikam, this.id);

		String typed = writing.formatted(this.id).replace("-", " ");
		assertThat(this.certifications.link(this.boris, this.northwind, typed)).isEqualTo(Answer.TAKEN);

		assertThat(this.certifications.isLinked(this.boris, this.northwind)).isFalse();
		assertThat(actions(this.northwind)).contains("certification.refused");
	}

	@Test
	@Proves("R-039")
	void theSamePersonsIdCountsForOneOfHisOrganizationsOnly() {
		this.people.associate(this.northwind, this.ada, Companies.profile("Ada"));
		this.certifications.link(this.ada, this.fabrikam, this.id);
		assertThat(this.certifications.link(this.ada, this.northwind, this.id)).isEqualTo(Answer.TAKEN);

		this.certifications.unlink(this.ada, this.fabrikam);

		assertThat(this.certifications.link(this.ada, this.northwind, this.id)).isEqualTo(Answer.LINKED);
	}

	@Test
	void linkingTwiceIsLinkingOnce() {
		this.certifications.link(this.ada, this.fabrikam, this.id);

		assertThat(this.certifications.link(this.ada, this.fabrikam, this.id)).isEqualTo(Answer.LINKED);

		assertThat(actions(this.fabrikam)).containsOnlyOnce("certification.linked");
	}

	@Test
	void anotherIdOfThePersonReplacesTheFirstAndSetsItFree() {
		this.certifications.link(this.ada, this.fabrikam, this.id);

		this.certifications.link(this.ada, this.fabrikam, "MC-" + Unique.word());

		assertThat(this.certifications.linkedTo(this.fabrikam)).isEqualTo(1);
		assertThat(this.certifications.link(this.boris, this.northwind, this.id)).isEqualTo(Answer.LINKED);
	}

	@Test
	@Proves({ "R-038", "R-099" })
	void anIdGivenWithTheProfileIsLinkedWhenThePersonWantsIt() {
		String carla = this.accounts.person(Unique.word() + "@" + Unique.domain());

		this.people.associate(this.fabrikam, carla, Companies.profile("Carla", this.id));

		assertThat(this.certifications.isLinked(carla, this.fabrikam)).isTrue();
	}

	@Test
	@Proves({ "R-099", "R-039" })
	void whoBringsATakenIdIsAssociatedAllTheSame() {
		this.certifications.link(this.ada, this.fabrikam, this.id);
		String carla = this.accounts.person(Unique.word() + "@" + Unique.domain());

		this.people.associate(this.northwind, carla, Companies.profile("Carla", this.id));

		assertThat(this.people.isAssociated(this.northwind, carla)).isTrue();
		assertThat(this.certifications.isLinked(carla, this.northwind)).isFalse();
	}

	@Test
	void nobodyLinksToAnOrganizationHeDoesNotBelongTo() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.certifications.link(this.ada, this.northwind, this.id));
	}

	@Test
	@Proves("D-12")
	void theTrailNeverSaysTheId() {
		this.certifications.link(this.ada, this.fabrikam, this.id);

		assertThat(this.trail.of(this.fabrikam).toString().toUpperCase())
			.doesNotContain(CertificationIds.normalized(this.id));
	}

	private List<String> actions(UUID organization) {
		return this.trail.of(organization).stream().map(fact -> fact.action()).toList();
	}

}
