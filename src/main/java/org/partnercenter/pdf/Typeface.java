package org.partnercenter.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The fonts of our documents. Of each we keep which characters it has, and nothing else:
 * a file of ten megabytes is read again where it is needed, and let go with the document.
 */
enum Typeface {

	/**
	 * Comes with PDFBox: Latin, Greek, Cyrillic and Hebrew. Written first wherever it
	 * can.
	 */
	EUROPEAN("Liberation Sans", "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),

	ARABIC("Noto Sans Arabic", "/fonts/NotoSansArabic_400Regular.ttf"),

	THAI("Noto Sans Thai", "/fonts/NotoSansThai_400Regular.ttf"),

	KOREAN("Nanum Gothic", "/fonts/NanumGothic_400Regular.ttf"),

	JAPANESE("BIZ UDPGothic", "/fonts/BIZUDPGothic_400Regular.ttf"),

	SIMPLIFIED_CHINESE("Noto Sans SC", "/fonts/NotoSansSC_400Regular.ttf"),

	/** Has rare characters of all of East Asia, too. */
	TRADITIONAL_CHINESE("Chocolate Classical Sans", "/fonts/ChocolateClassicalSans_400Regular.ttf");

	private final String family;

	private final String file;

	private volatile BitSet characters;

	Typeface(String family, String file) {
		this.family = family;
		this.file = file;
	}

	String family() {
		return this.family;
	}

	/** Whether it has a picture of the character. */
	boolean has(int character) {
		BitSet known = this.characters;
		if (known == null) {
			known = read();
			this.characters = known;
		}
		return known.get(character);
	}

	/** Whether its file is there: the build brings it, a bare class path may lack it. */
	boolean isThere() {
		return Typeface.class.getResource(this.file) != null;
	}

	InputStream open() {
		return (this == EUROPEAN) ? PDDocument.class.getResourceAsStream(this.file)
				: Typeface.class.getResourceAsStream(this.file);
	}

	private BitSet read() {
		BitSet known = new BitSet();
		if (!isThere()) {
			return known;
		}
		try (InputStream file = open();
				TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
				if (glyphs.getGlyphId(character) > 0) {
					known.set(character);
				}
			}
			return known;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
