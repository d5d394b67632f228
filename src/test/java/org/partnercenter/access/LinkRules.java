package org.partnercenter.access;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.partnercenter.notification.MailSent;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;

@Proves("D-16")
abstract class LinkRules {

	private static final Duration DAY = Duration.ofDays(1);

	@Autowired
	OneTimeLinks links;

	@Autowired
	ApplicationEventPublisher events;

	private final String subject = Unique.word();

	private final String mail = "trial:" + Unique.word();

	@Test
	void ofSixteenAtOnceOneUsesTheLink() {
		String token = this.links.issue("trial", this.subject, "p-ada", DAY, this.mail);
		List<Boolean> used = Parallel.run(16, i -> this.links.redeem("trial", token, "p-ada").isPresent());
		assertThat(used).containsOnlyOnce(true).hasSize(16);
	}

	@Test
	void lookingChangesNothing() {
		String token = this.links.issue("trial", this.subject, "p-ada", DAY, this.mail);
		IntStream.range(0, 100).forEach(i -> assertThat(this.links.peek("trial", token)).isPresent());
		assertThat(this.links.redeem("trial", token, "p-ada").orElseThrow().subject()).isEqualTo(this.subject);
		assertThat(this.links.peek("trial", token)).isEmpty();
	}

	@Test
	void aLinkIsOfNoUseToOthersForOtherPurposesOrAltered() {
		String token = this.links.issue("trial", this.subject, "p-ada", DAY, this.mail);
		String altered = (token.startsWith("a") ? "b" : "a") + token.substring(1);
		assertThat(this.links.redeem("trial", token, "p-eve")).isEmpty();
		assertThat(this.links.redeem("trial", token, null)).isEmpty();
		assertThat(this.links.redeem("password-reset", token, "p-ada")).isEmpty();
		assertThat(this.links.redeem("trial", altered, "p-ada")).isEmpty();
		assertThat(this.links.redeem("trial", token, "p-ada")).isPresent();
	}

	@Test
	void lifeBeginsWhenTheMailIsSent() {
		String token = this.links.issue("trial", this.subject, null, DAY, this.mail);
		Date now = ClockUtil.getCurrentTime();
		assertThat(this.links.peek("trial", token).orElseThrow().until()).isNull();

		this.events.publishEvent(new MailSent(this.mail, "trial", "ada@fabrikam.example", now.toInstant()));
		assertThat(this.links.peek("trial", token).orElseThrow().until()).isEqualTo(now.toInstant().plus(DAY));
		ClockUtil.setCurrentTime(Date.from(now.toInstant().plus(DAY)));
		assertThat(this.links.redeem("trial", token, "p-ada")).isEmpty();
	}

	@Test
	void aRevokedLinkIsOfNoUse() {
		String token = this.links.issue("trial", this.subject, null, DAY, this.mail);
		this.links.revoke("trial", this.subject);
		assertThat(this.links.redeem("trial", token, null)).isEmpty();
	}

}
