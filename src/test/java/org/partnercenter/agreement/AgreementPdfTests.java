package org.partnercenter.agreement;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.Proves;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PartnerCenterTest
@Proves("D-25")
class AgreementPdfTests {

	@Autowired
	AgreementPdf pdfs;

	@Autowired
	AgreementSource source;

	private final Signature signature = new Signature(UUID.randomUUID(), "2026-1", Locale.GERMAN, "0".repeat(64),
			"Łęcka <b>", "Зоя", "Διευθύντρια", "p-1", "zoja@acme.example", UUID.randomUUID(), "Müller & Søn",
			Instant.parse("2026-05-04T10:15:30Z"), null, null);

	@Test
	void theCopyHasTheWholeTextAndTheSignatureBlock() throws IOException {
		AgreementText text = this.source.all()
			.stream()
			.filter(each -> each.language() == Locale.GERMAN)
			.findFirst()
			.get();

		String copy = read(this.pdfs.draw(this.signature, "2026-05-04 22:15:30 UTC+12:00", text));

		assertThat(copy).contains("Partnerprogramm-Vereinbarung", "1. Parteien und Gegenstand",
				"14. Schlussbestimmungen", "Müller & Søn", "Łęcka <b>", "Зоя", "Διευθύντρια",
				"2026-05-04 22:15:30 UTC+12:00", text.sha256());
	}

	@Test
	void theNamesOfJapanAndArabiaAreReadable() throws IOException {
		Signature foreign = new Signature(UUID.randomUUID(), "2026-1", Locale.ENGLISH, "0".repeat(64), "渡邊", "タロウ",
				"محمد", "p-1", "taro@acme.example", UUID.randomUUID(), "株式会社あおぞら",
				Instant.parse("2026-05-04T10:15:30Z"), null, null);

		String copy = read(this.pdfs.draw(foreign, "2026-05-04 22:15:30 UTC+12:00", this.source.all().get(0)));

		assertThat(copy).contains("渡邊", "タロウ", "محمد", "株式会社あおぞら").doesNotContain("□");
	}

	private static String read(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
