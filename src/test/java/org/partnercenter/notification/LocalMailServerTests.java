package org.partnercenter.notification;

import java.time.Clock;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class LocalMailServerTests {

	private final ApplicationContextRunner contexts = new ApplicationContextRunner()
		.withBean(Clock.class, Clock::systemUTC)
		.withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
		.withPropertyValues("spring.mail.host=mail.example.org", "spring.mail.port=587")
		.withUserConfiguration(NotificationConfiguration.class, LocalMailServer.class, DevInboxController.class);

	@Test
	void theDefaultRunHasAMailServerOfItsOwnOnTheLoopbackAddress() {
		this.contexts.run(context -> {
			assertThat(context).hasSingleBean(DevInboxController.class);
			assertThat(context.getBean(GreenMail.class).getSmtp().getBindTo()).isEqualTo("127.0.0.1");
			assertThat(((JavaMailSenderImpl) context.getBean(JavaMailSender.class)).getPort())
				.isEqualTo(context.getBean(GreenMail.class).getSmtp().getPort());
		});
	}

	@Test
	void productionHasNeitherTheServerNorTheInbox() {
		this.contexts.withPropertyValues("spring.profiles.active=production").run(context -> {
			assertThat(context).doesNotHaveBean(GreenMail.class)
				.doesNotHaveBean(LocalMailbox.class)
				.doesNotHaveBean(DevInboxController.class);
			assertThat(((JavaMailSenderImpl) context.getBean(JavaMailSender.class)).getHost())
				.isEqualTo("mail.example.org");
		});
	}

	@Test
	void theOldestMailsMakeRoom() throws Exception {
		LocalMailbox mailbox = new LocalMailbox(2, Clock.systemUTC());
		for (int i = 1; i <= 3; i++) {
			MimeMessage message = new JavaMailSenderImpl().createMimeMessage();
			message.setFrom("no-reply@example.org");
			message.setSubject("Number " + i);
			message.setText("Text");
			mailbox.add("ada@acme.example", message);
		}

		assertThat(mailbox.all()).extracting(LocalMail::subject).containsExactly("Number 3", "Number 2");
	}

}
