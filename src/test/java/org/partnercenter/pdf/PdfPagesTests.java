package org.partnercenter.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.testing.Proves;

import static org.assertj.core.api.Assertions.assertThat;

@Proves("D-25")
class PdfPagesTests {

	private static final String PAGE = """
			<html><head><style>body { font: 10pt/1.45 "Liberation Sans"; } p { margin: 0 0 2mm; }</style></head>
			<body>%s</body></html>""";

	private final PdfPages pages = new PdfPages();

	@ParameterizedTest
	@EnumSource(Typeface.class)
	void theBuildBringsEveryFont(Typeface font) {
		assertThat(font.isThere()).isTrue();
		assertThat(font.has('A')).isTrue();
	}

	/** What a record of long ago may hold; XML holds none of it. */
	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "\u0007", "\ufffe", "\uffff", "\ud83d", "\udc00" })
	void whatIsNoCharacterIsLeftOut(String none) throws IOException {
		assertThat(text(draw("<p>Conto" + none + "so &amp; Sons</p>"))).contains("Contoso & Sons");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			上海红杉软件有限公司   | Noto Sans SC             | simplified Chinese
			臺灣積體電路製造股份有限公司 | Chocolate Classical Sans | traditional Chinese
			株式会社あおぞら銀行   | BIZ UDPGothic            | Japanese
			渡邊 タロウ﨑濵      | BIZ UDPGothic            | Japanese names with rare shapes
			주식회사 한글과컴퓨터   | Nanum Gothic             | Korean
			บริษัท น้ำมันไทย จำกัด | Noto Sans Thai           | Thai
			Ελληνική Εταιρεία Α.Ε. | Liberation Sans          | Greek
			ООО «Рога и копыта»  | Liberation Sans          | Cyrillic
			İstanbul Şişecam Işık A.Ş. | Liberation Sans      | Turkish
			Công ty TNHH Nguyễn Thị Ngọc | Liberation Sans    | Vietnamese
			Łódź Přerov Ðakovo Győr | Liberation Sans         | Central European
			שלום תוכנה בע״מ      | Liberation Sans          | Hebrew
			شركة النور للتجارة    | Noto Sans Arabic         | Arabic
			""")
	void aNameIsReadableInItsScript(String name, String font, String script) throws IOException {
		byte[] pdf = draw("<p>Signed by " + name + ".</p>");

		assertThat(text(pdf)).as(script).contains(name).doesNotContain(Typefaces.HOLE);
		assertThat(fonts(pdf)).anyMatch(embedded -> embedded.endsWith("+" + font.replace(" ", ""))
				|| embedded.replaceAll("[-\\s]", "").contains(font.replace(" ", "")));
	}

	@Test
	void aEuropeanTextOpensOneFont() {
		assertThat(Typefaces.of("Müller Łódź Ελλάδα Москва İstanbul שלום", Locale.GERMAN))
			.containsExactly(Typeface.EUROPEAN);
	}

	@Test
	void aFontIsOpenedOnlyForWhatTheOthersLack() {
		assertThat(Typefaces.of("Acme 上海红杉", Locale.ENGLISH)).containsExactly(Typeface.EUROPEAN,
				Typeface.SIMPLIFIED_CHINESE);
		assertThat(Typefaces.of("東京タワー", Locale.ENGLISH)).containsExactly(Typeface.EUROPEAN, Typeface.JAPANESE);
		assertThat(Typefaces.of("東京", Locale.JAPANESE)).containsExactly(Typeface.EUROPEAN, Typeface.JAPANESE);
		assertThat(Typefaces.of("臺灣", Locale.ENGLISH)).containsExactly(Typeface.EUROPEAN, Typeface.TRADITIONAL_CHINESE);
		assertThat(Typefaces.of("(주)한글 ที่", Locale.ENGLISH)).containsExactly(Typeface.EUROPEAN, Typeface.THAI,
				Typeface.KOREAN);
	}

	@Test
	void ofALargeFontOnlyTheLettersUsedAreEmbedded() {
		byte[] european = draw("<p>Acme</p>");
		byte[] chinese = draw("<p>Acme 上海红杉软件有限公司</p>");

		assertThat(chinese.length - european.length).isPositive().isLessThan(30_000);
	}

	@Test
	void aLetterThatNoFontHasIsAVisibleBox() throws IOException {
		byte[] pdf = draw("<p>Acme ᠮᠣᠩ 上海 Ltd.</p>");

		assertThat(text(pdf)).contains("Acme □□□ 上海 Ltd.");
	}

	@Test
	void whatChoosesBetweenShapesLeavesNoBox() throws IOException {
		assertThat(text(draw("<p>葛\udb40\udd00飾</p>"))).contains("葛飾");
	}

	/** In PDF the letters lie in the order of the page: from right to left. */
	@Test
	void hebrewWithinEnglishRunsFromRightToLeft() throws IOException {
		byte[] pdf = draw("<p>Signed by דוד (42) on Monday.</p>");

		assertThat(order(pdf)).containsSubsequence("b", "y", "(", "4", "2", ")", "ד", "ו", "ד", "o", "n");
		assertThat(order(draw("<p>אב</p>"))).containsExactly("ב", "א");
	}

	@Test
	void arabicLettersJoin() throws IOException {
		// of "Nur": the last stands alone, the middle one joins the first, which begins a
		// word
		assertThat(String.join("", order(draw("<p>نور</p>")))).isEqualTo("\u0631\ufeee\ufee7");
	}

	@Test
	void manyAtOnceAreAllDrawn() {
		List<byte[]> drawn = java.util.stream.IntStream.range(0, 6)
			.parallel()
			.mapToObj(number -> draw("<p>株式会社 " + number + "</p>"))
			.toList();

		assertThat(drawn).hasSize(6).allSatisfy(pdf -> assertThat(text(pdf)).contains("株式会社"));
	}

	private byte[] draw(String body) {
		return this.pages.draw(PAGE.formatted(body), Locale.ENGLISH);
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
		}
	}

	private static List<String> fonts(byte[] pdf) throws IOException {
		List<String> names = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (PDPage page : document.getPages()) {
				for (COSName key : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(key);
					assertThat(font.isEmbedded()).as(font.getName()).isTrue();
					names.add(font.getName());
				}
			}
		}
		return names;
	}

	/** The letters from left to right, as they stand on the page. */
	private static List<String> order(byte[] pdf) throws IOException {
		List<org.apache.pdfbox.text.TextPosition> letters = new ArrayList<>();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
					letters.add(text);
				}
			}.getText(document);
		}
		letters.sort(java.util.Comparator.comparing(org.apache.pdfbox.text.TextPosition::getX));
		return letters.stream().map(org.apache.pdfbox.text.TextPosition::getUnicode).toList();
	}

}
