package org.partnercenter.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.partnercenter.notification.Mail;
import org.partnercenter.notification.Mailer;
import org.partnercenter.trail.Anchor;
import org.partnercenter.trail.Anchored;
import org.partnercenter.trail.TrailSettings;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails the anchor of the day to whom the operator has named, and to auditors who have an
 * address: where nobody who owns the database can change it any more.
 */
@Component
class AnchorMails {

	private final Mailer mailer;

	private final TrailSettings settings;

	private final JdbcClient jdbc;

	AnchorMails(Mailer mailer, TrailSettings settings, JdbcClient jdbc) {
		this.mailer = mailer;
		this.settings = settings;
		this.jdbc = jdbc;
	}

	/** Two nodes that take an anchor of the same link send one mail. */
	@EventListener
	@Transactional
	public void mail(Anchored anchored) {
		Anchor anchor = anchored.anchor();
		Stream.concat(this.settings.anchorTo().stream(), auditors().stream())
			.distinct()
			.forEach(address -> this.mailer.send(Mail.of("trail-anchor", "trail-anchor:" + anchor.seq())
				.to(address, Locale.ENGLISH)
				.with(anchor.count(), anchor.at(), anchor.line())));
	}

	private List<String> auditors() {
		return this.jdbc.sql("""
				select a.email from account a join act_id_membership m on m.user_id_ = a.id
				where m.group_id_ = :auditors and a.email is not null order by a.email""")
			.param("auditors", StaffGroups.AUDITORS)
			.query(String.class)
			.list();
	}

}
