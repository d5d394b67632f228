package org.partnercenter.console;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of an upload: models, tables and forms, one by one or in an archive, each
 * looked at before anything reads it as what it says it is.
 */
class Upload {

	static final int MOST_FILES = 200;

	/** Of one file, in bytes; the largest model of the product has a tenth of it. */
	static final int LARGEST_FILE = 500_000;

	/** Of all files, in bytes, unpacked. */
	static final int LARGEST_UPLOAD = 5_000_000;

	private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,80}\\.(bpmn|dmn|form)");

	/** What browsers append when a file of the same name was downloaded before. */
	private static final Pattern COUNTED = Pattern.compile("\\s*\\(\\d+\\)(?=\\.[a-z]+$)");

	private final SortedMap<String, String> files = new TreeMap<>();

	private int bytes;

	/**
	 * A file as a browser sends it.
	 * @param name without folders
	 */
	void add(String name, byte[] content) throws UploadRefused {
		if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
			new Archive(this).read(content);
			return;
		}
		String plain = COUNTED.matcher(name).replaceAll("");
		if (!NAME.matcher(plain).matches()) {
			throw new UploadRefused("name", shown(name));
		}
		addFile((plain.endsWith(".form") ? "forms/" : "processes/") + plain, content);
	}

	/** A file under its path in the repository. */
	void addFile(String path, byte[] content) throws UploadRefused {
		String folder = path.endsWith(".form") ? "forms/" : "processes/";
		if (!path.startsWith(folder) || !NAME.matcher(path.substring(folder.length())).matches()) {
			throw new UploadRefused("path", shown(path));
		}
		this.bytes += content.length;
		if (content.length > LARGEST_FILE || this.bytes > LARGEST_UPLOAD) {
			throw new UploadRefused("large", shown(path), LARGEST_FILE / 1000, LARGEST_UPLOAD / 1_000_000);
		}
		if (this.files.size() >= MOST_FILES) {
			throw new UploadRefused("many", MOST_FILES);
		}
		if (this.files.containsKey(path)) {
			throw new UploadRefused("twice", shown(path));
		}
		this.files.put(path, HarmlessText.of(shown(path), path, content));
	}

	/** Path to text. */
	Map<String, String> files() throws UploadRefused {
		if (this.files.isEmpty()) {
			throw new UploadRefused("empty");
		}
		return this.files;
	}

	/** Short, and without what could not be shown. */
	static String shown(String name) {
		String plain = name.replaceAll("[^\\p{L}\\p{N} ._/\\\\()-]", "?");
		return (plain.length() > 100) ? plain.substring(0, 100) + "…" : plain;
	}

}
