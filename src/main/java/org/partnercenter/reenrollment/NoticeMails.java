package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnercenter.access.Account;
import org.partnercenter.notification.Deliveries;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of notices: calm or urgent, with the days that are left at this moment and
 * who can re-enroll, in the recipient's language (R-150, R-152, D-03, D-26).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticeMails {

	private static final Map<String, String> TEMPLATES = Map.of("WINDOW_OPENS", "renewal-window", "SIXTY_DAYS",
			"renewal-sixty-days", "THIRTY_DAYS", "renewal-thirty-days", "SEVEN_DAYS", "renewal-seven-days", "LAST_DAY",
			"renewal-last-day", "GRACE_ENDS", "renewal-grace-ends");

	private final NoticeRecipients recipients;

	private final NoticeWarnings warnings;

	private final Organizations organizations;

	private final RenewalCalendarFile calendarFile;

	private final Mailer mailer;

	private final Deliveries deliveries;

	private final PortalAddress portal;

	private final Clock clock;

	NoticeMails(NoticeRecipients recipients, NoticeWarnings warnings, Organizations organizations,
			RenewalCalendarFile calendarFile, Mailer mailer, Deliveries deliveries, PortalAddress portal, Clock clock) {
		this.recipients = recipients;
		this.warnings = warnings;
		this.organizations = organizations;
		this.calendarFile = calendarFile;
		this.mailer = mailer;
		this.deliveries = deliveries;
		this.portal = portal;
		this.clock = clock;
	}

	/** Whether there is anybody whom a mail may reach. */
	boolean send(Renewal renewal, LedgerNotice notice, RenewalDates dates) {
		send(renewal, notice, dates, this.recipients.of(renewal.organization()));
		return this.deliveries.mayReach(event(renewal, notice.notice())) || sendToOthers(renewal, notice, dates);
	}

	/** To the other contacts, once none of the first ones could be reached. */
	boolean sendToOthers(Renewal renewal, LedgerNotice notice, RenewalDates dates) {
		send(renewal, notice, dates, this.recipients.others(renewal.organization()));
		return this.deliveries.mayReach(event(renewal, notice.notice()));
	}

	private void send(Renewal renewal, LedgerNotice notice, RenewalDates dates, List<Account> to) {
		UUID organization = renewal.organization();
		String name = this.organizations.get(organization).displayName();
		String able = this.recipients.administrators(organization)
			.stream()
			.map(Account::name)
			.collect(Collectors.joining(", "));
		Instant now = this.clock.instant();
		for (Account recipient : to) {
			Locale language = recipient.language();
			this.mailer.send(Mail.of(template(notice, dates, now), event(renewal, notice.notice()))
				.forOrganization(renewal.organization())
				.to(recipient.email(), language)
				.with(recipient.name(), name, dates.daysLeft(now), renewal.anniversary(), dates.lastDay(), able,
						this.warnings.of(renewal, language))
				.link(this.portal.link("/membership"))
				.enclose(this.calendarFile.of(organization, renewal.anniversary(), language)));
		}
	}

	/** What comes so late that it is no longer true is told by another text. */
	private static String template(LedgerNotice notice, RenewalDates dates, Instant now) {
		if (dates.daysLeft(now) < 0) {
			return notice.kind().equals("GRACE_ENDS") ? TEMPLATES.get("GRACE_ENDS") : "renewal-lapsed";
		}
		// a table that was changed may name notices that have no text of their own
		return TEMPLATES.getOrDefault(notice.kind(),
				dates.isUrgent(now) ? "renewal-reminder-urgent" : "renewal-reminder");
	}

	static String event(Renewal renewal, String notice) {
		return "renewal:%s:%s:%s".formatted(renewal.organization(), renewal.anniversary(), notice);
	}

}
