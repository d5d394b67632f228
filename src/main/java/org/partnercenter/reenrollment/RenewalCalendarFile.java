package org.partnercenter.reenrollment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.membership.Anniversaries;
import org.partnercenter.notification.DocumentSource;
import org.partnercenter.notification.Enclosure;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * A calendar file (RFC 5545) that goes with a mail: the anniversary as a day in the
 * recipient's calendar. All files of an organization have the same UID and a rising
 * SEQUENCE, so that a later one moves the entry instead of adding another.
 */
@Component
class RenewalCalendarFile implements DocumentSource {

	private static final String KIND = "renewal-calendar-file";

	/** So that the seconds fit until the year 2088. */
	private static final Instant SINCE = Instant.parse("2020-01-01T00:00:00Z");

	private final Organizations organizations;

	private final Anniversaries anniversaries;

	private final MessageSource texts;

	private final PortalAddress portal;

	private final Clock clock;

	RenewalCalendarFile(Organizations organizations, Anniversaries anniversaries, MessageSource texts,
			PortalAddress portal, Clock clock) {
		this.organizations = organizations;
		this.anniversaries = anniversaries;
		this.texts = texts;
		this.portal = portal;
		this.clock = clock;
	}

	/**
	 * For a mail that tells of an anniversary; after a renewal, that is the new one.
	 * @param language of the recipient
	 */
	Enclosure of(UUID organization, LocalDate anniversary, Locale language) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		LocalDate today = LocalDate.ofInstant(now, this.anniversaries.of(organization).zone());
		String document = String.join(" ", organization.toString(), anniversary.toString(), today.toString(),
				now.toString(), language.toLanguageTag());
		return new Enclosure("anniversary.ics", "text/calendar; charset=UTF-8; method=PUBLISH", KIND, document);
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public byte[] content(String document) {
		String[] parts = document.split(" ");
		Organization organization = this.organizations.get(UUID.fromString(parts[0]));
		LocalDate anniversary = LocalDate.parse(parts[1]);
		Locale language = Locale.forLanguageTag(parts[4]);
		String link = this.portal.link("/membership");
		return new CalendarFile("renewal-" + organization.id() + "@partner-membership-center",
				sequence(Instant.parse(parts[3])), Instant.parse(parts[3]), anniversary,
				text("summary", language, organization), text("description", language, organization), link)
			.bytes();
	}

	private String text(String key, Locale language, Organization organization) {
		return this.texts.getMessage("renewal.calendar." + key,
				new Object[] { organization.displayName(), organization.partnerProgramId() }, language);
	}

	/**
	 * Rises with the time, also where a renewal was taken back and the earlier
	 * anniversary holds again; a file that is late in the mail does not win over a newer
	 * one.
	 */
	static int sequence(Instant told) {
		return (int) ChronoUnit.SECONDS.between(SINCE, told);
	}

}
