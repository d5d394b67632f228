package org.partnercenter.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/**
 * One Chromium for all tests of a run: the one that {@code prepare-tests.mjs} unpacked,
 * or an installed Chrome where that package has none for the machine.
 */
public final class RealBrowser {

	private static final Path PREPARED = Path.of("target", "browser", "browser.properties");

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars");

	private static Playwright playwright;

	private static Browser browser;

	private RealBrowser() {
	}

	/** Started by the first who asks, ended with the machine. */
	public static synchronized Browser get() {
		if (browser == null) {
			playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium().launch(options(prepared()));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return browser;
	}

	private static LaunchOptions options(Properties prepared) {
		LaunchOptions options = new LaunchOptions().setArgs(FLAGS).setEnv(environment(prepared));
		String executable = prepared.getProperty("executable");
		return executable.isEmpty() ? options.setChannel("chrome") : options.setExecutablePath(Path.of(executable));
	}

	private static Map<String, String> environment(Properties prepared) {
		Map<String, String> environment = new HashMap<>(System.getenv());
		addIfGiven(environment, "LD_LIBRARY_PATH", prepared.getProperty("libraries"));
		addIfGiven(environment, "FONTCONFIG_PATH", prepared.getProperty("fonts"));
		return environment;
	}

	private static void addIfGiven(Map<String, String> environment, String name, String text) {
		if (!text.isEmpty()) {
			environment.put(name, text);
		}
	}

	private static Properties prepared() {
		Properties prepared = new Properties();
		try (Reader file = Files.newBufferedReader(PREPARED)) {
			prepared.load(file);
			return prepared;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No browser: run node src/main/frontend/prepare-tests.mjs", ex);
		}
	}

}
