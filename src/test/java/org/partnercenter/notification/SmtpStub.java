package org.partnercenter.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that behaves badly. */
final class SmtpStub implements AutoCloseable {

	private final ServerSocket door;

	private final String answerToRecipient;

	private SmtpStub(String answerToRecipient) {
		this.answerToRecipient = answerToRecipient;
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Thread thread = new Thread(this::serve, "smtp-stub");
		thread.setDaemon(true);
		thread.start();
	}

	/** Accepts connections and never says a word. */
	static SmtpStub thatHangs() {
		return new SmtpStub(null);
	}

	/** Says this to every recipient. */
	static SmtpStub thatAnswers(String answer) {
		return new SmtpStub(answer);
	}

	/** A sender that finds nobody behind its port. */
	static JavaMailSender senderToNobody() {
		try (SmtpStub closed = thatHangs()) {
			return closed.sender();
		}
	}

	JavaMailSender sender() {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.door.getLocalPort());
		sender.getJavaMailProperties().put("mail.smtp.connectiontimeout", 300);
		sender.getJavaMailProperties().put("mail.smtp.timeout", 300);
		return sender;
	}

	private void serve() {
		while (!this.door.isClosed()) {
			try {
				talk(this.door.accept());
			}
			catch (IOException ex) {
				// the caller hung up, or the test is over
			}
		}
	}

	private void talk(Socket caller) throws IOException {
		if (this.answerToRecipient == null) {
			return;
		}
		try (caller) {
			say(caller, "220 stub");
			BufferedReader lines = new BufferedReader(
					new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				say(caller, line.toUpperCase(Locale.ROOT).startsWith("RCPT") ? this.answerToRecipient : "250 OK");
			}
		}
	}

	private static void say(Socket caller, String answer) throws IOException {
		OutputStream out = caller.getOutputStream();
		out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	@Override
	public void close() {
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
