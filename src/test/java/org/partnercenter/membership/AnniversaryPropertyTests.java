package org.partnercenter.membership;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/** Every day of a leap cycle as day of enrollment, every day of the window as today. */
@Proves({ "R-145", "D-09" })
class AnniversaryPropertyTests {

	private static final int TERMS = 9;

	private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

	private final RenewalWindow window = new RenewalWindow(90, 30, 30);

	static Stream<LocalDate> enrollmentDates() {
		return FIRST.datesUntil(FIRST.plusYears(4));
	}

	static Stream<ZoneId> zones() {
		return Stream.concat(IntStream.rangeClosed(-12, 14).mapToObj(ZoneOffset::ofHours),
				Stream.of(ZoneId.of("Pacific/Apia"), ZoneId.of("Asia/Kathmandu"), ZoneId.of("America/Sao_Paulo")));
	}

	/** Complaints 4 and 6: no day is lost, nothing drifts. */
	@Test
	void eachTermFollowsTheOneBeforeAndIsAYearWhateverTheDayOfEnrollment() {
		enrollmentDates().forEach(day -> {
			Membership membership = enrolled(day, ZoneOffset.UTC);
			for (int term = 1; term <= TERMS; term++) {
				LocalDate anniversary = membership.anniversary(term);
				assertThat(anniversary.getYear()).isEqualTo(day.getYear() + term);
				assertThat(anniversary.getMonth()).isEqualTo(day.getMonth());
				assertThat(ChronoUnit.DAYS.between(anniversary, membership.anniversary(term + 1))).isBetween(365L,
						366L);
			}
		});
	}

	/** Complaint 6. */
	@Test
	void whoEnrolledOnALeapDayHasItBackInEachLeapYear() {
		Membership membership = enrolled(LocalDate.of(2024, Month.FEBRUARY, 29), ZoneOffset.UTC);

		assertThat(IntStream.rangeClosed(1, 4).mapToObj(membership::anniversary)).containsExactly(
				LocalDate.of(2025, 2, 28), LocalDate.of(2026, 2, 28), LocalDate.of(2027, 2, 28),
				LocalDate.of(2028, 2, 29));
	}

	/** Complaint 4: the day of renewing does not matter. */
	@Test
	void theNextAnniversaryIsTheSameOnEachOfTheDaysOfTheWindow() {
		enrollmentDates().forEach(day -> {
			Membership membership = enrolled(day, ZoneOffset.UTC);
			LocalDate renewed = membership.anniversary(2);
			for (int left = -30; left <= 90; left++) {
				MembershipStatus status = new MembershipStatus("REGISTERED", day, null, null, day, day,
						membership.validUntil(), membership.validUntil(), left, this.window.phase(left), false);
				assertThat(status.phase().canRenew()).isTrue();
				assertThat(status.renewedUntil()).isEqualTo(renewed);
			}
		});
	}

	@Test
	@Proves({ "R-148", "R-149", "R-150", "D-02", "D-03", "D-22" })
	void eachNumberOfDaysLeftHasOnePhase() {
		for (int left = -400; left <= 400; left++) {
			Phase expected = (left > 90) ? Phase.ACTIVE
					: (left >= 0) ? Phase.RENEWABLE : (left >= -30) ? Phase.LAPSED : Phase.EXPIRED;
			assertThat(this.window.phase(left)).as("%s days left", left).isEqualTo(expected);
			assertThat(this.window.isUrgent(left)).isEqualTo(left >= 0 && left <= 30);
		}
	}

	/** Complaint 7: to the end of the day where the organization is. */
	@ParameterizedTest
	@MethodSource("zones")
	@Proves("D-02")
	void theLastSecondOfTheAnniversaryIsStillValidInEachZone(ZoneId zone) {
		enrollmentDates().forEach(day -> {
			Membership membership = enrolled(day, zone);
			var end = membership.validUntilEnd();
			assertThat(LocalDate.ofInstant(end.minusSeconds(1), zone)).isEqualTo(membership.validUntil());
			assertThat(LocalDate.ofInstant(end, zone)).isEqualTo(membership.validUntil().plusDays(1));
		});
	}

	private static Membership enrolled(LocalDate day, ZoneId zone) {
		Membership membership = new Membership(UUID.randomUUID(), zone);
		membership.enroll("REGISTERED", day, 1);
		return membership;
	}

}
