package org.partnercenter.partner;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A file of comma separated values: UTF-8, with or without byte order mark; commas or
 * semicolons; the first line names the columns.
 */
public final class CsvFile {

	static final int MOST_LINES = 20_000;

	private CsvFile() {
	}

	/** A line of the file, the first one being 1. */
	public record Line(long number, CSVRecord values) {

		/** Without blanks around it; {@code null} where nothing stands. */
		public String value(String column) {
			return this.values.isSet(column) ? OrganizationDetails.given(this.values.get(column)) : null;
		}

	}

	/**
	 * The lines as they are; what they say is not looked at.
	 * @param needed columns that must be there
	 * @param known all columns that may be there
	 * @throws ImportRefused if the file as a whole cannot be read
	 */
	public static List<Line> read(byte[] content, Set<String> needed, Set<String> known) {
		String text = decoded(content);
		List<Line> lines = new ArrayList<>();
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter(text))
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreHeaderCase(true)
			.setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
			.setTrim(true)
			.get();
		try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
			checkColumns(parser.getHeaderNames(), needed, known);
			for (CSVRecord record : parser) {
				if (lines.size() == MOST_LINES) {
					throw new ImportRefused("tooManyLines", MOST_LINES);
				}
				lines.add(new Line(parser.getCurrentLineNumber(), record));
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			throw new ImportRefused("quotes", lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1);
		}
		catch (IllegalArgumentException ex) {
			throw new ImportRefused("columnTwice");
		}
		if (lines.isEmpty()) {
			throw new ImportRefused("empty");
		}
		return lines;
	}

	private static String decoded(byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(content))
				.toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new ImportRefused("notUtf8");
		}
	}

	private static char delimiter(String text) {
		String header = text.lines().findFirst().orElse("");
		return (header.chars().filter(c -> c == ';').count() > header.chars().filter(c -> c == ',').count()) ? ';'
				: ',';
	}

	private static void checkColumns(List<String> header, Set<String> neededColumns, Set<String> known) {
		List<String> columns = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		neededColumns.stream().filter(needed -> !columns.contains(needed)).sorted().findFirst().ifPresent(missing -> {
			throw new ImportRefused("columnMissing", missing);
		});
		columns.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
			throw new ImportRefused("columnUnknown", unknown, String.join(", ", known.stream().sorted().toList()));
		});
	}

}
