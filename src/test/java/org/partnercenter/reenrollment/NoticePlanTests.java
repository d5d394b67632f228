package org.partnercenter.reenrollment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.membership.RenewalWindow;
import org.partnercenter.reenrollment.NextStep.Kind;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

/** A renewal is followed through its days as the process would, step by step. */
@Proves({ "D-22", "D-23" })
class NoticePlanTests {

	private static final List<NoticeRule> RULES = List.of(new NoticeRule("WINDOW_OPENS", 90, false),
			new NoticeRule("SIXTY_DAYS", 60, false), new NoticeRule("THIRTY_DAYS", 30, true),
			new NoticeRule("SEVEN_DAYS", 7, true), new NoticeRule("LAST_DAY", 0, true),
			new NoticeRule("GRACE_ENDS", -30, true));

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	/** Around both nights in which clocks are changed, and 29 February. */
	static Stream<LocalDate> anniversaries() {
		return Stream
			.of("2026-03-29", "2026-10-25", "2026-11-01", "2027-03-14", "2028-02-29", "2029-02-28", "2026-12-31",
					"2026-06-30")
			.map(LocalDate::parse);
	}

	static Stream<String> zones() {
		return Stream.of("Etc/GMT+12", "Etc/GMT-14", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York",
				"America/Santiago", "Europe/Berlin", "Africa/Cairo", "Asia/Tehran", "Australia/Lord_Howe", "UTC");
	}

	@ParameterizedTest
	@MethodSource("zones")
	void everyNoticeGoesOutOnItsOwnLocalDayWhateverSeasonAndZone(String zone) {
		anniversaries().forEach(anniversary -> {
			Life life = new Life(anniversary, ZoneId.of(zone)).from(90).run();
			assertThat(life.told).as(anniversary + " " + zone)
				.containsExactly("90 WINDOW_OPENS", "60 SIXTY_DAYS", "30 THIRTY_DAYS", "7 SEVEN_DAYS", "0 LAST_DAY",
						"-1 LAPSE", "-30 GRACE_ENDS", "-31 EXPIRY");
		});
	}

	@ParameterizedTest
	@MethodSource("zones")
	void aMembershipLapsesAtTheFirstSecondAfterItsLastLocalDay(String zone) {
		anniversaries().forEach(anniversary -> {
			RenewalDates dates = dates(anniversary, ZoneId.of(zone));
			assertThat(dates.daysLeft(dates.lapse())).isEqualTo(-1);
			assertThat(dates.daysLeft(dates.lapse().minusSeconds(1))).isZero();
			assertThat(dates.daysLeft(dates.expiry())).isEqualTo(-31);
			assertThat(dates.daysLeft(dates.expiry().minusSeconds(1))).isEqualTo(-30);
		});
	}

	@Test
	void openedOnAnyOfTheDaysOnlyTheLatestNoticeThatIsDueGoesOut() {
		LocalDate anniversary = LocalDate.of(2027, 5, 20);
		for (int daysLeft = 90; daysLeft >= -30; daysLeft--) {
			Life life = new Life(anniversary, BERLIN).from(daysLeft).run();
			int opened = daysLeft;
			List<String> later = RULES.stream()
				.filter(rule -> rule.daysLeft() < opened)
				.map(NoticeRule::notice)
				.toList();
			NoticeRule latest = RULES.stream().filter(rule -> rule.daysLeft() >= opened).reduce((a, b) -> b).get();
			List<String> told = new ArrayList<>(List.of(latest.notice()));
			told.addAll(later);
			assertThat(life.notices()).as("opened with %d days left", daysLeft).isEqualTo(told);
			assertThat(life.states()).as("each has come to its end")
				.doesNotContain(NoticeState.EXPECTED)
				.hasSize(RULES.size());
		}
	}

	@Test
	void renewedOnAnyOfTheDaysNothingIsToldAfterwardsAndTheTermBegins() {
		LocalDate anniversary = LocalDate.of(2027, 5, 20);
		for (int daysLeft = 90; daysLeft >= 0; daysLeft--) {
			Life life = new Life(anniversary, BERLIN).from(90).renewedOn(daysLeft).run();
			int renewed = daysLeft;
			assertThat(life.notices()).as("renewed with %d days left", daysLeft)
				.isEqualTo(RULES.stream().filter(rule -> rule.daysLeft() > renewed).map(NoticeRule::notice).toList());
			assertThat(life.told).last().isEqualTo("-1 TERM");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void aServerThatIsOffForDaysTellsNothingTwiceAndForgetsNothing(int days) {
		Random random = new Random(days);
		for (int i = 0; i < 200; i++) {
			Life life = new Life(LocalDate.of(2028, 2, 29), BERLIN).from(90)
				.offFrom(random.nextInt(120) - 29, days)
				.run();
			assertThat(life.notices()).doesNotHaveDuplicates();
			assertThat(life.states()).doesNotContain(NoticeState.EXPECTED);
			assertThat(life.told).last().asString().endsWith("EXPIRY");
			assertThat(life.told.stream().filter(told -> told.endsWith("LAPSE"))).hasSize(1);
		}
	}

	@Test
	void aClockThatIsSetBackTellsNothingTwice() {
		RenewalDates dates = dates(LocalDate.of(2027, 5, 20), BERLIN);
		LedgerNotice window = new LedgerNotice("WINDOW_OPENS", LocalDate.of(2027, 2, 19), NoticeState.SENT, null,
				Instant.EPOCH);
		Instant before = due(dates, window).minus(Duration.ofHours(1));
		NoticePlan plan = new NoticePlan(dates, List.of(window, RULES.get(1).before(dates.anniversary())), false,
				false);

		assertThat(plan.toSend(before)).isEmpty();
		assertThat(plan.next(before).at()).isEqualTo(due(dates, RULES.get(1).before(dates.anniversary())));
	}

	@Test
	void whatIsNotDueYetIsNotSent() {
		RenewalDates dates = dates(LocalDate.of(2027, 5, 20), BERLIN);
		LedgerNotice window = RULES.get(0).before(dates.anniversary());
		NoticePlan plan = new NoticePlan(dates, List.of(window), false, false);

		assertThat(plan.toSend(due(dates, window).minusMillis(1))).isEmpty();
		assertThat(plan.toSend(due(dates, window))).contains(window);
	}

	@Test
	@Proves("R-170")
	void aReminderComesSevenDaysLaterButNeverAfterTheDayThatItIsAbout() {
		LocalDate anniversary = LocalDate.of(2027, 5, 20);
		for (int daysLeft = 90; daysLeft >= -30; daysLeft--) {
			LocalDate asked = anniversary.minusDays(daysLeft);
			LocalDate last = (daysLeft >= 0) ? anniversary : anniversary.plusDays(30);
			NoticePlan plan = new NoticePlan(dates(anniversary, BERLIN), List.of(), false, false);
			Optional<LedgerNotice> reminder = plan.reminder(asked.plusDays(7), 7);
			assertThat(reminder.get().expectedOn()).isBeforeOrEqualTo(last).isBeforeOrEqualTo(asked.plusDays(7));
			if (!asked.plusDays(7).isAfter(last)) {
				assertThat(reminder.get().expectedOn()).isEqualTo(asked.plusDays(7));
			}
		}
	}

	@Test
	@Proves("R-170")
	void onADayWithANoticeOfItsOwnThereIsNoSecondMail() {
		LocalDate anniversary = LocalDate.of(2027, 5, 20);
		NoticePlan plan = new NoticePlan(dates(anniversary, BERLIN),
				RULES.stream().map(rule -> rule.before(anniversary)).toList(), false, false);

		assertThat(plan.reminder(anniversary.minusDays(30), 7)).isEmpty();
		assertThat(plan.reminder(anniversary.plusDays(2), 7)).as("asked for 5 days before the end (T-C07)").isEmpty();
	}

	private static Instant due(RenewalDates dates, LedgerNotice notice) {
		return dates.due(notice, Instant.EPOCH);
	}

	private static RenewalDates dates(LocalDate anniversary, ZoneId zone) {
		return new RenewalDates(anniversary, zone, new RenewalWindow(90, 30, 30), LocalTime.of(8, 0));
	}

	/** The loop of the model, without the engine. */
	private static final class Life {

		private final RenewalDates dates;

		private final List<LedgerNotice> ledger = new ArrayList<>();

		private final List<String> told = new ArrayList<>();

		private Instant now;

		private Instant renewed = Instant.MAX;

		private Instant off = Instant.MAX;

		private Instant on = Instant.MAX;

		private Life(LocalDate anniversary, ZoneId zone) {
			this.dates = dates(anniversary, zone);
		}

		private Life from(int daysLeft) {
			this.now = begin(daysLeft).plus(Duration.ofMinutes(30));
			this.ledger.addAll(this.dates.entries(RULES, this.now));
			return this;
		}

		/** Before the notice of that day. */
		private Life renewedOn(int daysLeft) {
			this.renewed = begin(daysLeft).plus(Duration.ofHours(2));
			return this;
		}

		private Life offFrom(int daysLeft, int days) {
			this.off = begin(daysLeft);
			this.on = this.off.plus(Duration.ofDays(days));
			return this;
		}

		private Instant begin(int daysLeft) {
			return this.dates.anniversary().minusDays(daysLeft).atStartOfDay(this.dates.zone()).toInstant();
		}

		private Life run() {
			boolean lapsed = false;
			while (true) {
				NextStep next = plan(lapsed).next(this.now);
				go(next.at());
				if (next.at().isAfter(this.now)) {
					continue;
				}
				if (next.kind() != Kind.NOTICE && (next.kind() == Kind.TERM || !isRenewed())) {
					this.told.add(this.dates.daysLeft(this.now) + " " + next.kind());
				}
				if (next.kind() == Kind.TERM || next.kind() == Kind.EXPIRY) {
					this.ledger.replaceAll(notice -> notice.isExpected() ? as(notice, NoticeState.SUPPRESSED) : notice);
					return this;
				}
				lapsed |= next.kind() == Kind.LAPSE && !isRenewed();
				if (next.kind() == Kind.NOTICE) {
					send(plan(lapsed));
				}
			}
		}

		private void go(Instant due) {
			if (due.isAfter(this.now)) {
				this.now = due;
			}
			if (!this.now.isBefore(this.off) && this.now.isBefore(this.on)) {
				this.now = this.on;
			}
		}

		private NoticePlan plan(boolean lapsed) {
			return new NoticePlan(this.dates, List.copyOf(this.ledger), isRenewed(), lapsed);
		}

		private boolean isRenewed() {
			return !this.now.isBefore(this.renewed);
		}

		private void send(NoticePlan plan) {
			List<LedgerNotice> missed = plan.missed(this.now);
			plan.toSend(this.now).ifPresent(notice -> {
				this.told.add(this.dates.daysLeft(this.now) + " " + notice.notice());
				this.ledger.replaceAll(each -> each.equals(notice) ? as(each, NoticeState.SENT) : each);
			});
			this.ledger.replaceAll(each -> missed.contains(each) ? as(each, NoticeState.SKIPPED) : each);
		}

		private static LedgerNotice as(LedgerNotice notice, NoticeState state) {
			return notice.closed(state, null, null);
		}

		private List<String> notices() {
			return this.told.stream()
				.map(told -> told.split(" ")[1])
				.filter(told -> RULES.stream().anyMatch(rule -> rule.notice().equals(told)))
				.collect(Collectors.toList());
		}

		private List<NoticeState> states() {
			return this.ledger.stream().map(LedgerNotice::state).toList();
		}

	}

}
