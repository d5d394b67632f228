package org.partnercenter.notification;

import java.io.IOException;
import java.time.Clock;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;

import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server of the default run and of the tests: a real one, in this process, on
 * the loopback address, which passes nothing on. Whoever tries the product reads its
 * mails at {@code /dev/inbox}.
 */
@Configuration
@Profile("!production")
@EnableConfigurationProperties(MailProperties.class)
class LocalMailServer {

	@Bean
	LocalMailbox localMailbox(NotificationSettings settings, Clock clock) {
		return new LocalMailbox(settings.inboxSize(), clock);
	}

	@Bean(destroyMethod = "stop")
	GreenMail greenMail(LocalMailbox mailbox) {
		GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
		server.start();
		UserManager users = server.getUserManager();
		users.setMessageDeliveryHandler((message, address) -> new Everybody(mailbox, address));
		return server;
	}

	@Bean
	JavaMailSender localMailSender(GreenMail server, MailProperties settings) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(server.getSmtp().getPort());
		sender.getJavaMailProperties().putAll(settings.getProperties());
		return sender;
	}

	/** Everybody has the same box, and nothing else is kept. */
	private static final class Everybody extends UserImpl {

		private final transient LocalMailbox mailbox;

		private final String address;

		private Everybody(LocalMailbox mailbox, MailAddress address) {
			super(address.getEmail(), address.getEmail(), "", null);
			this.mailbox = mailbox;
			this.address = address.getEmail();
		}

		@Override
		public void deliver(MovingMessage message) {
			try {
				this.mailbox.add(this.address, message.getMessage());
			}
			catch (MessagingException | IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
