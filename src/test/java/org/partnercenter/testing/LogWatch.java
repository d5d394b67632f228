package org.partnercenter.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads every line that the run writes to the console, log or not, as it stands there,
 * and fails the test class in whose time a line holds a token, a password, an address or
 * a card number. JUnit puts it around each test class by itself (T-E11).
 */
public final class LogWatch implements BeforeAllCallback, AfterAllCallback {

	private static final List<String> FOUND = Collections.synchronizedList(new ArrayList<>());

	private static boolean watching;

	@Override
	public void beforeAll(ExtensionContext test) {
		begin();
	}

	private static synchronized void begin() {
		if (!watching) {
			LogSecrets.add(People.PASSWORD);
			System.setOut(watched(System.out));
			System.setErr(watched(System.err));
			watching = true;
		}
	}

	@Override
	public void afterAll(ExtensionContext test) {
		assertThat(take()).as("lines of the log that hold what no log may hold").isEmpty();
	}

	/** What was found since the last time. */
	public static List<String> take() {
		synchronized (FOUND) {
			List<String> found = List.copyOf(FOUND);
			FOUND.clear();
			return found;
		}
	}

	private static PrintStream watched(PrintStream original) {
		return new PrintStream(new Lines(original), true, StandardCharsets.UTF_8);
	}

	/** Passes everything on, and looks at each line when it ends. */
	private static final class Lines extends OutputStream {

		private final OutputStream original;

		private final ByteArrayOutputStream line = new ByteArrayOutputStream();

		Lines(OutputStream original) {
			this.original = original;
		}

		@Override
		public synchronized void write(int one) throws IOException {
			this.original.write(one);
			look(one);
		}

		@Override
		public synchronized void write(byte[] bytes, int from, int count) throws IOException {
			this.original.write(bytes, from, count);
			for (int i = from; i < from + count; i++) {
				look(bytes[i]);
			}
		}

		private void look(int one) {
			if (one != '\n') {
				this.line.write(one);
				return;
			}
			String text = this.line.toString(StandardCharsets.UTF_8);
			this.line.reset();
			List<String> held = LogSecrets.in(text);
			if (!held.isEmpty()) {
				FOUND.add(held + " in: " + text);
			}
		}

		@Override
		public void flush() throws IOException {
			this.original.flush();
		}

	}

}
