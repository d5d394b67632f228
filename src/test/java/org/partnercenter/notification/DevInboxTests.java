package org.partnercenter.notification;

import java.util.Base64;
import java.net.http.HttpResponse;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.SpelledDocuments;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.BrowserTest;
import org.partnercenter.testing.Inbox;
import org.partnercenter.testing.Unique;
import org.partnercenter.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class DevInboxTests {

	@LocalServerPort
	int port;

	@Autowired
	Mailer mailer;

	@Autowired
	Inbox inbox;

	@Autowired
	LocalMailbox mailbox;

	@Autowired
	PlatformTransactionManager transactions;

	private final String ada = "ada@" + Unique.domain();

	private final String bob = "bob@" + Unique.domain();

	@BeforeEach
	void mails() {
		send(this.ada, "Ada <b>");
		send(this.bob, "Bob");
		this.inbox.deliver();
	}

	@Test
	void showsEveryMailNewestFirst() {
		String page = page("/dev/inbox").body();

		assertThat(page).containsSubsequence(this.bob, this.ada);
	}

	@Test
	void showsTheMailsOfOnePerson() {
		String page = page("/dev/inbox?to=" + this.ada.toUpperCase(Locale.ROOT)).body();

		assertThat(page).contains("Welcome, Ada &lt;b&gt;", this.ada).doesNotContain(this.bob);
	}

	@Test
	void showsBothPartsAndTheAttachmentsOfAMail() {
		String mail = "/dev/inbox/" + this.mailbox.to(this.ada).get(0).number();

		assertThat(page(mail).body()).contains("this is a trial of 7.<br>It has two lines.", "notes.txt",
				"<a href=\"http://localhost:8080/x?a=1&amp;b=2\">");
		assertThat(page(mail + "/html").body()).contains("Dear Ada &lt;b&gt;,");
		assertThat(page(mail + "/attachments/0").body()).isEqualTo("Remember the milk");
	}

	@Test
	void theHtmlPartCanNeitherRunNorLoadAnything() {
		HttpResponse<String> html = page("/dev/inbox/" + this.mailbox.to(this.ada).get(0).number() + "/html");

		assertThat(html.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'", "sandbox")
			.doesNotContain("allow-scripts");
	}

	@Test
	void allPagesFitEverybody(Visitor developer) {
		developer.open("/dev/inbox?to=" + this.ada);
		developer.isWellServed("inbox");
		developer.press("Welcome, Ada");
		developer.sees("Welcome, Ada <b>");
		developer.isWellServed("inbox-mail");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		String mail = "/dev/inbox/" + this.mailbox.to(this.ada).get(0).number();

		assertThat(page(mail + "/attachments/1").statusCode()).isEqualTo(404);
		assertThat(page("/dev/inbox/99999999").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> page(String path) {
		return new Browser(this.port).get(path);
	}

	private void send(String address, String name) {
		Mail mail = Mail.of("trial", "trial:" + Unique.word())
			.to(address, Locale.ENGLISH)
			.with(name, 7)
			.link("http://localhost:8080/x?a=1&b=2")
			.enclose(new Enclosure("notes.txt", "text/plain", SpelledDocuments.KIND,
					Base64.getEncoder().encodeToString("Remember the milk".getBytes())));
		new TransactionTemplate(this.transactions).executeWithoutResult(status -> this.mailer.send(mail));
	}

}
