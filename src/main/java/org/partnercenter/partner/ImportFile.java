package org.partnercenter.partner;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A list of known organizations as a file of comma separated values: UTF-8, with or
 * without byte order mark; commas or semicolons; the first line names the columns.
 */
final class ImportFile {

	static final int MOST_LINES = 20_000;

	private static final Set<String> NEEDED = Set.of("legal_name", "country");

	private static final Set<String> COLUMNS = Set.of("external_id", "legal_name", "doing_business_as", "country",
			"state", "city", "street", "postal_code", "phone", "website", "domains");

	/** A line of the file, the first one being 1. */
	record Line(long number, ImportedOrganization told) {

	}

	private ImportFile() {
	}

	/**
	 * The lines as they are; what they say is not looked at.
	 * @throws ImportRefused if the file as a whole cannot be read
	 */
	static List<Line> read(byte[] content) {
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
			checkColumns(parser.getHeaderNames());
			for (CSVRecord record : parser) {
				if (lines.size() == MOST_LINES) {
					throw new ImportRefused("tooManyLines", MOST_LINES);
				}
				lines.add(new Line(parser.getCurrentLineNumber(), organization(record)));
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

	private static void checkColumns(List<String> header) {
		List<String> columns = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		NEEDED.stream().filter(needed -> !columns.contains(needed)).sorted().findFirst().ifPresent(missing -> {
			throw new ImportRefused("columnMissing", missing);
		});
		columns.stream().filter(name -> !COLUMNS.contains(name)).findFirst().ifPresent(unknown -> {
			throw new ImportRefused("columnUnknown", unknown, String.join(", ", COLUMNS.stream().sorted().toList()));
		});
	}

	private static ImportedOrganization organization(CSVRecord record) {
		OrganizationDetails details = new OrganizationDetails(value(record, "doing_business_as"),
				value(record, "state"), value(record, "city"), value(record, "street"), value(record, "postal_code"),
				value(record, "phone"), value(record, "website"));
		String domains = value(record, "domains");
		String country = value(record, "country");
		return new ImportedOrganization(value(record, "external_id"), value(record, "legal_name"),
				(country != null) ? country.toUpperCase(Locale.ROOT) : null, details,
				(domains != null) ? Arrays.asList(domains.split("[\\s|]+")) : List.of());
	}

	private static String value(CSVRecord record, String column) {
		return record.isSet(column) ? OrganizationDetails.given(record.get(column)) : null;
	}

}
