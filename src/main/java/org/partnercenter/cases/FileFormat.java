package org.partnercenter.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.partnercenter.access.NotFound;

/** What a list or a case is taken away as. */
enum FileFormat {

	CSV("text/csv;charset=UTF-8"),

	JSON("application/json"),

	/** For process mining: IEEE 1849. */
	XES("application/xml"),

	PDF("application/pdf");

	private final String type;

	FileFormat(String type) {
		this.type = type;
	}

	/**
	 * By the end of a path.
	 * @throws NotFound if there is none
	 */
	static FileFormat of(String ending) {
		for (FileFormat format : values()) {
			if (format.name().toLowerCase(Locale.ROOT).equals(ending)) {
				return format;
			}
		}
		throw new NotFound();
	}

	String type() {
		return this.type;
	}

	String ending() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Begins a table.
	 * @throws NotFound if this is no format for tables
	 */
	RowWriter table(OutputStream file, List<String> columns) throws IOException {
		return switch (this) {
			case CSV -> new CsvRows(file, columns);
			case JSON -> new JsonRows(file, columns);
			default -> throw new NotFound();
		};
	}

}
