package org.partnercenter.notification;

import java.util.Base64;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.partnercenter.testing.SpelledDocuments;
import org.partnercenter.testing.ReceivedMail;
import org.partnercenter.testing.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PartnerCenterTest
class MailerTests {

	@Autowired
	Mailer mailer;

	@Autowired
	PortalAddress portal;

	@Autowired
	Inbox inbox;

	@Autowired
	PlatformTransactionManager transactions;

	private final String ada = "ada@" + Unique.domain();

	private final Mail mail = Mail.of("trial", "trial:" + Unique.word()).to(this.ada, Locale.ENGLISH).with("Ada", 7);

	@Test
	@Proves("D-26")
	void aMailHasATextPartAndAnHtmlPartInTheLanguageOfItsRecipient() {
		send(this.mail.to(this.ada, Locale.GERMAN));

		ReceivedMail received = this.inbox.lastTo(this.ada);
		assertThat(received.subject()).isEqualTo("Willkommen, Ada");
		assertThat(received.text()).contains("Guten Tag Ada,", "dies ist eine Probe von 7.\r\nSie hat zwei Zeilen.");
		assertThat(received.html()).contains("lang=\"de\"", "Guten Tag Ada,", "<br>Sie hat zwei Zeilen.");
		assertThat(received.from()).isEqualTo("Partner Program <no-reply@partner-center.example>");
	}

	@Test
	void bothPartsContainTheLink() {
		String link = this.portal.link("/association/proof?token=a-b_c");

		send(this.mail.link(link));

		ReceivedMail received = this.inbox.lastTo(this.ada);
		assertThat(received.link()).isEqualTo(link);
		assertThat(received.path()).isEqualTo("/association/proof?token=a-b_c");
		assertThat(received.html()).contains("href=\"" + link + "\"", "Look at it");
	}

	/** T-M08. */
	@Test
	void theSameEventWritesOneMail() {
		send(this.mail);
		send(this.mail.with("Somebody else", 8));
		this.inbox.deliver();
		send(this.mail);

		this.inbox.deliver();

		assertThat(this.inbox.to(this.ada)).hasSize(1);
	}

	@Test
	void aMailIsUndoneWithTheChangeItTellsOf() {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> {
			this.mailer.send(this.mail);
			status.setRollbackOnly();
		});

		this.inbox.deliver();

		assertThat(this.inbox.to(this.ada)).isEmpty();
	}

	@Test
	void withoutATransactionNoMailIsWritten() {
		assertThatThrownBy(() -> this.mailer.send(this.mail)).isInstanceOf(IllegalTransactionStateException.class);
	}

	@Test
	void attachmentsArriveByteForByte() {
		byte[] content = { 0, 1, (byte) 200, 13, 10, 46, 13, 10 };

		send(this.mail.enclose(new Enclosure("Vereinbarung é.pdf", "application/pdf", SpelledDocuments.KIND,
				Base64.getEncoder().encodeToString(content))));

		Attachment attachment = this.inbox.lastTo(this.ada).attachments().get(0);
		assertThat(attachment.name()).isEqualTo("Vereinbarung é.pdf");
		assertThat(attachment.contentType()).isEqualTo("application/pdf");
		assertThat(attachment.content()).isEqualTo(content);
	}

	private void send(Mail mail) {
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

}
