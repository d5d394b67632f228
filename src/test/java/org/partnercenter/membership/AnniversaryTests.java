package org.partnercenter.membership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves({ "D-09", "R-145" })
class AnniversaryTests {

	@Test
	void whoeverEnrolledOn29FebruaryHasItEveryFourYears() {
		Membership membership = enrolled(LocalDate.of(2028, 2, 29), ZoneOffset.UTC);

		assertThat(membership.validUntil()).isEqualTo("2029-02-28");
		assertThat(membership.anniversary(2)).isEqualTo("2030-02-28");
		assertThat(membership.anniversary(3)).isEqualTo("2031-02-28");
		assertThat(membership.anniversary(4)).isEqualTo("2032-02-29");
		assertThat(membership.anniversary(8)).isEqualTo("2036-02-29");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Etc/GMT+12", "Europe/Berlin", "Pacific/Kiritimati" })
	void ofAnyDayOfALeapCycleTheAnniversaryNeverDrifts(String zone) {
		LocalDate first = LocalDate.of(2026, 1, 1);
		for (LocalDate day = first; day.isBefore(first.plusYears(4)); day = day.plusDays(1)) {
			Membership membership = enrolled(day, ZoneId.of(zone));
			for (int term = 1; term <= 20; term++) {
				LocalDate anniversary = membership.anniversary(term);
				assertThat(anniversary.getYear()).isEqualTo(day.getYear() + term);
				assertThat(anniversary.getMonth()).isEqualTo(day.getMonth());
				assertThat(anniversary.getDayOfMonth()).isBetween(day.getDayOfMonth() - 1, day.getDayOfMonth());
			}
		}
	}

	private static Membership enrolled(LocalDate day, ZoneId zone) {
		Membership membership = new Membership(UUID.randomUUID(), zone);
		membership.enroll("REGISTERED", day, 1);
		return membership;
	}

}
