package org.partnercenter.handbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The files in {@code handbook/}, which are packaged with the product. */
final class Lines {

	private Lines() {
	}

	static Map<String, String> of(String name) {
		Properties lines = new Properties();
		try (InputStream file = Lines.class.getResourceAsStream("/handbook/" + name + ".properties")) {
			lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> sorted = new TreeMap<>();
		lines.stringPropertyNames().forEach(key -> sorted.put(key, lines.getProperty(key)));
		return sorted;
	}

}
