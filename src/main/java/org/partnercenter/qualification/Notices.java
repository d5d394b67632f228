package org.partnercenter.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.database.InsertIfAbsent;
import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.notification.PortalAddress;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the administrators once, before evidence ends (R-131, R-132, D-26). */
@Component
class Notices {

	private static final Map<String, String> PAGES = Map.of(Counting.REFERENCES, "/evidence/references",
			Counting.SOLUTIONS, "/evidence/solutions", Counting.SURVEYS, "/evidence/surveys", Endings.EXAMS,
			"/evidence/people");

	private final JdbcClient rows;

	private final InsertIfAbsent insertions;

	private final Organizations organizations;

	private final Roles roles;

	private final Accounts accounts;

	private final Mailer mailer;

	private final PortalAddress portal;

	private final Clock clock;

	Notices(JdbcClient rows, InsertIfAbsent insertions, Organizations organizations, Roles roles, Accounts accounts,
			Mailer mailer, PortalAddress portal, Clock clock) {
		this.rows = rows;
		this.insertions = insertions;
		this.organizations = organizations;
		this.roles = roles;
		this.accounts = accounts;
		this.mailer = mailer;
		this.portal = portal;
		this.clock = clock;
	}

	/** Nothing happens for a notice that was sent already. */
	@Transactional(propagation = Propagation.MANDATORY)
	void send(UUID organization, List<Notice> notices) {
		for (Notice notice : notices) {
			Map<String, Object> row = new LinkedHashMap<>();
			row.put("organization_id", organization);
			row.put("kind", notice.ending().kind());
			row.put("ends_on", notice.ending().endsOn());
			row.put("days_before", notice.daysBefore());
			row.put("sent_at", this.clock.instant());
			if (this.insertions.insert("qualification_notice", row, "organization_id", "kind", "ends_on",
					"days_before")) {
				tell(organization, notice);
			}
		}
	}

	/** Whether one of them is still to be sent. */
	boolean anyUnsent(UUID organization, List<Notice> notices) {
		return notices.stream().anyMatch(notice -> !isSent(organization, notice));
	}

	private boolean isSent(UUID organization, Notice notice) {
		return this.rows
			.sql("select count(*) from qualification_notice where organization_id = :organization and kind = :kind"
					+ " and ends_on = :ends and days_before = :days")
			.param("organization", organization)
			.param("kind", notice.ending().kind())
			.param("ends", notice.ending().endsOn())
			.param("days", notice.daysBefore())
			.query(Integer.class)
			.single() > 0;
	}

	private void tell(UUID organization, Notice notice) {
		Ending ending = notice.ending();
		LocalDate endsOn = ending.endsOn();
		String event = "qualification:%s:%s:%s:%d".formatted(organization, ending.kind(), endsOn, notice.daysBefore());
		String name = this.organizations.get(organization).displayName();
		for (String administrator : this.roles.globalAdministrators(organization)) {
			Account recipient = this.accounts.get(administrator);
			this.mailer.send(Mail.of("qualification-" + ending.kind() + "-end", event)
				.forOrganization(organization)
				.to(recipient.email(), recipient.language())
				.with(recipient.name(), name, ending.pieces(), endsOn)
				.link(this.portal.link(PAGES.get(ending.kind()))));
		}
	}

}
