package org.partnercenter.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The table {@code competencies.dmn}. */
@PartnerCenterTest
class CatalogueTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	@Autowired
	private Catalogue catalogue;

	@Test
	@Proves("R-135")
	void eightCompetenciesWithSixteenSpecializationsShip() {
		List<Competency> shipped = this.catalogue.on(TODAY);

		assertThat(shipped).hasSize(16).extracting(competency -> competency.key().competency()).hasSize(16);
		assertThat(shipped.stream().map(competency -> competency.key().competency()).distinct()).hasSize(8);
		assertThat(shipped.stream().map(Competency::key)).doesNotHaveDuplicates();
		assertThat(shipped).allSatisfy(competency -> {
			assertThat(competency.professionals()).isPositive();
			assertThat(competency.references()).isPositive();
			assertThat(competency.exams()).isNotEmpty();
			assertThat(competency.rows()).hasSize(1 + competency.exams().size());
			assertThat(competency.tier()).isNull();
		});
	}

	@ParameterizedTest
	@CsvSource({ "2027-06-30, true", "2027-07-01, false" })
	@Proves("R-131")
	void anExamThatRetiresCountsOnItsLastDayAndNotOnTheNext(LocalDate day, boolean counts) {
		Competency network = this.catalogue.find(Assets.NETWORK, day).orElseThrow();

		assertThat(network.counts(professional(Assets.NETWORK, "NW-101"))).isEqualTo(counts);
		assertThat(network.counts(professional(Assets.NETWORK, "NW-201"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2027-06-30, NW-101, COUNTS", "2027-07-01, NW-101, RETIRED", "2027-07-01, NW-201, COUNTS",
			"2027-07-01, WP-101, NO_EXAM" })
	@Proves("R-131")
	void aPersonWhoseExamHasRetiredIsToldFromOneWhoNeverPassedOne(LocalDate day, String exam, String standing) {
		ProfessionalStanding shown = ProfessionalStanding.of(professional(Assets.NETWORK, exam),
				List.of(Assets.NETWORK), this.catalogue, day);

		assertThat(shown.assignments()).extracting(ProfessionalStanding.ShownAssignment::standing)
			.containsExactly(standing);
		assertThat(shown.exams()).extracting(ProfessionalStanding.ShownExam::counts)
			.containsExactly(!standing.equals("RETIRED"));
	}

	@Test
	@Proves("R-130")
	void aProfessionalCountsForTheSpecializationHeIsAssignedToAndForNoOther() {
		Competency devices = this.catalogue.find(Assets.DEVICES, TODAY).orElseThrow();

		assertThat(devices.counts(professional(Assets.DEVICES, "WP-101"))).isTrue();
		assertThat(devices.counts(professional(Assets.COLLABORATION, "WP-101"))).isFalse();
		assertThat(devices.counts(professional(Assets.DEVICES, "WP-102"))).isFalse();
		assertThat(devices.counts(new Professional("p-1", List.of(new PassedExam("WP-101", TODAY)), List.of())))
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-31, false", "2026-04-01, true", "2027-04-01, true", "2027-04-02, false" })
	@Proves({ "R-132", "R-133" })
	void aReferenceCountsFromTheDayItIsAcceptedToItsLastDay(LocalDate day, boolean counts) {
		Competency devices = this.catalogue.find(Assets.DEVICES, TODAY).orElseThrow();

		assertThat(devices.counts(reference(Assets.DEVICES), day)).isEqualTo(counts);
	}

	@Test
	@Proves("R-134")
	void aReferenceCountsForTheSpecializationItIsAssignedToAndForNoOther() {
		Competency devices = this.catalogue.find(Assets.DEVICES, TODAY).orElseThrow();

		assertThat(devices.counts(reference(Assets.DEVICES), TODAY)).isTrue();
		assertThat(devices.counts(reference(Assets.COLLABORATION), TODAY)).isFalse();
		assertThat(devices.counts(reference(null), TODAY)).isFalse();
	}

	@Test
	@Proves({ "D-01", "R-144" })
	void anotherSchemeHasTiers() {
		assertThat(this.catalogue.on(LocalDate.of(2098, 12, 31))).extracting(Competency::tier).containsOnlyNulls();
		assertThat(this.catalogue.on(LocalDate.of(2099, 1, 1))).extracting(Competency::tier)
			.hasSize(16)
			.contains("silver", "gold")
			.doesNotContainNull();
	}

	@Test
	void whatTheTablesSaidOnceTheySayAgain() {
		assertThat(this.catalogue.on(this.catalogue.versions(), "classic", TODAY)).isEqualTo(this.catalogue.on(TODAY));
		assertThat(this.catalogue.on(this.catalogue.versions(), "unheard-of", TODAY)).isEmpty();
	}

	private static Professional professional(CompetencyKey key, String exam) {
		return new Professional("p-1", List.of(new PassedExam(exam, LocalDate.of(2020, 1, 1))), List.of(key));
	}

	private static CustomerReference reference(CompetencyKey key) {
		return new CustomerReference(UUID.randomUUID(), key, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1));
	}

}
