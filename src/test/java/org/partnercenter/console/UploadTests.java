package org.partnercenter.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What may be uploaded, before anybody asks whether it is a good model (T-S16, T-S18).
 */
class UploadTests {

	private static final String MODEL = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>";

	private final Upload upload = new Upload();

	@Test
	void filesGoToTheFoldersOfTheRepository() throws Exception {
		this.upload.add("association.bpmn", bytes(MODEL));
		this.upload.add("association-route (2).dmn", bytes(MODEL));
		this.upload.add("association-give-address.form", bytes("\uFEFF{}"));

		assertThat(this.upload.files()).containsOnlyKeys("processes/association.bpmn",
				"processes/association-route.dmn", "forms/association-give-address.form");
		assertThat(this.upload.files()).containsEntry("forms/association-give-address.form", "{}");
	}

	@Test
	void anArchiveIsTakenAsItIsDownloaded() throws Exception {
		Map<String, String> files = Map.of("processes/a.bpmn", MODEL, "forms/a-b.form", "{}");

		this.upload.add("processes-and-forms.zip", Archive.of(files));

		assertThat(this.upload.files()).isEqualTo(files);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.sh", "a.jar", "a.class", "a.xml", "a.bpmn.exe", "a", ".bpmn", "A.bpmn", "../a.bpmn",
			"a/b.bpmn", "C:\\a.bpmn", "ä.bpmn", "a.bpmn\u0000.dmn" })
	void otherNamesAreRefused(String name) {
		assertRefused("name", () -> this.upload.add(name, bytes(MODEL)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/processes/a.bpmn", "/processes/a.bpmn", "processes/../a.bpmn", "a.bpmn",
			"processes/sub/a.bpmn", "processes\\a.bpmn", "forms/a.bpmn", "processes/a.form", "META-INF/MANIFEST.MF",
			"processes/a.zip", "processes/a.bpmn/" })
	void otherPathsInAnArchiveAreRefused(String path) {
		assertRefused("path", () -> this.upload.add("a.zip", zip(path, bytes(MODEL))));
	}

	@Test
	void anArchiveThatUnpacksToTooMuchIsRefused() {
		assertRefused("large", () -> this.upload.add("a.zip", zip("processes/a.bpmn", new byte[50_000_000])));
		assertRefused("bomb", () -> new Upload().add("a.zip", zip("processes/a.bpmn", new byte[400_000])));
	}

	@Test
	void anArchiveOfTooManyFilesIsRefused() {
		assertRefused("many", () -> this.upload.add("a.zip", many(Upload.MOST_FILES + 1)));
	}

	@Test
	void anArchiveThatIsNoneIsRefused() {
		assertRefused("archive", () -> this.upload.add("a.zip", bytes("PK but no archive")));
		assertRefused("archive", () -> this.upload.add("a.zip", new byte[0]));
	}

	@Test
	void theSameFileTwiceIsRefused() throws Exception {
		this.upload.add("a.bpmn", bytes(MODEL));

		assertRefused("twice", () -> this.upload.add("a (1).bpmn", bytes(MODEL)));
	}

	@Test
	void allFilesTogetherMayNotBeTooLarge() throws Exception {
		for (int i = 0; i < 10; i++) {
			this.upload.add("a" + i + ".form", new byte[Upload.LARGEST_FILE]);
		}

		assertRefused("large", () -> this.upload.add("b.form", bytes("{}")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>|doctype
					<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>|doctype
					<!DOCTYPE a [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'>]><a>&b;</a>|doctype
					<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:schemaLocation='urn:x http://127.0.0.1:1/x.xsd'/>|fetches
					<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:noNamespaceSchemaLocation='http://127.0.0.1:1/x.xsd'/>|fetches
					<a><import importType='http://schemas.xmlsoap.org/wsdl/' location='http://127.0.0.1:1/x.wsdl' namespace='x'/></a>|fetches
					<?xml version='1.0' encoding='UTF-16'?><a/>|encoding
					<?xml version='1.0' encoding='UTF-7'?><a/>|encoding
					<a><b></a>|xml
					no model at all|xml
					""")
	void whatAParserWouldFollowIsRefused(String text, String why) {
		assertRefused(why, () -> this.upload.add("a.bpmn", bytes(text)));
		assertRefused(why, () -> new Upload().add("a.dmn", bytes(text)));
	}

	@Test
	void aModelThatIsNotUtf8IsRefused() {
		assertRefused("encoding", () -> this.upload.add("a.bpmn", MODEL.getBytes(StandardCharsets.UTF_16)));
		assertRefused("encoding",
				() -> this.upload.add("a.form", "{\"a\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void aModelThatIsDeeperThanPeopleDrawIsRefused() {
		assertRefused("deep", () -> this.upload.add("a.bpmn", bytes("<a>".repeat(10_000) + "</a>".repeat(10_000))));
		assertRefused("deep", () -> new Upload().add("a.bpmn", bytes("<a>" + "<b/>".repeat(30_000) + "</a>")));
	}

	private interface Attempt {

		void run() throws Exception;

	}

	private static void assertRefused(String why, Attempt attempt) {
		assertThatThrownBy(attempt::run).isInstanceOf(UploadRefused.class)
			.extracting(refused -> ((UploadRefused) refused).key())
			.isEqualTo("console.upload." + why);
	}

	private static byte[] zip(String path, byte[] content) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed)) {
			zip.putNextEntry(new ZipEntry(path));
			zip.write(path.endsWith("/") ? new byte[0] : content);
		}
		return packed.toByteArray();
	}

	private static byte[] many(int files) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed)) {
			for (int i = 0; i < files; i++) {
				zip.putNextEntry(new ZipEntry("forms/a" + i + ".form"));
				zip.write(bytes("{}"));
			}
		}
		return packed.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
