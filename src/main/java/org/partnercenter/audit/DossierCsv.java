package org.partnercenter.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A time line as a table. What a spreadsheet would take for a formula begins with an
 * apostrophe: whoever typed it must not have it calculated by the auditor.
 */
final class DossierCsv implements AutoCloseable {

	private final CSVPrinter printer;

	private final Wording words;

	DossierCsv(OutputStream out, Wording words) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		// or else a spreadsheet takes it for another character set
		writer.write('\uFEFF');
		this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
		this.words = words;
		this.printer.printRecord(words.say("audit.export.time"), words.say("audit.export.kind"),
				words.say("audit.export.what"), words.say("audit.export.who"), words.say("audit.export.reason"),
				words.say("audit.line.details"), words.say("audit.export.case"), words.say("audit.line.document"));
	}

	void write(List<Line> lines) {
		try {
			for (Line line : lines) {
				this.printer.printRecord(line.at().toString(), this.words.say("audit.entry." + line.kind()),
						safe(line.what()), safe(line.who()), safe(line.reason()), safe(details(line)), line.casePath(),
						line.documentPath());
			}
			this.printer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String details(Line line) {
		return line.details()
			.stream()
			.map(detail -> detail.label() + ": " + detail.value())
			.collect(Collectors.joining("; "));
	}

	static String safe(String cell) {
		return (cell != null && cell.matches("(?s)\\s*[=+\\-@\\t\\r].*")) ? "'" + cell : cell;
	}

	@Override
	public void close() throws IOException {
		this.printer.close(true);
	}

}
