package org.partnercenter.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Values with commas, for spreadsheets: UTF-8 with the mark that they look for. A text
 * that they would take for a formula begins with an apostrophe, as what people have typed
 * may be meant for whoever opens the file.
 */
final class CsvRows implements RowWriter {

	private static final String MARK = "\uFEFF";

	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final CSVPrinter printer;

	CsvRows(OutputStream file, List<String> columns) throws IOException {
		OutputStreamWriter text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
		text.write(MARK);
		this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
		this.printer.printRecord(columns);
	}

	@Override
	public void row(Object... cells) throws IOException {
		for (Object cell : cells) {
			this.printer.print((cell instanceof String text) ? harmless(text) : cell);
		}
		this.printer.println();
	}

	static String harmless(String text) {
		return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	@Override
	public void end() throws IOException {
		this.printer.flush();
	}

	@Override
	public void close() throws IOException {
		this.printer.close();
	}

}
