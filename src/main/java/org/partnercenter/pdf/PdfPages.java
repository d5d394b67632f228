package org.partnercenter.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Draws pages of HTML as PDF. Fonts are chosen by what is written: a European text opens
 * one, a Chinese name two. Embedded is of each what is used.
 */
@Component
public class PdfPages {

	private static final Logger logger = LoggerFactory.getLogger(PdfPages.class);

	/** Choose between shapes of one character, which our fonts do not have. */
	private static final String SELECTORS = "[\\x{fe00}-\\x{fe0f}\\x{e0100}-\\x{e01ef}]";

	/** The page is read as XML, which would not be read at all with one of them. */
	private static final String NO_XML = "[^\\t\\n\\r\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]";

	private static final int NORMAL = 400;

	/** A large font takes some 50 MB while a document is drawn. */
	private final Semaphore large = new Semaphore(2);

	/**
	 * Draws a page whose style sheet asks for the font "Liberation Sans". A character
	 * that no font has is drawn as an empty box; what is no character at all is left out.
	 * @param language of the reader
	 * @throws UncheckedIOException if the page cannot be drawn
	 */
	public byte[] draw(String html, Locale language) {
		String text = html.replaceAll(SELECTORS, "").replaceAll(NO_XML, "");
		List<Typeface> fonts = Typefaces.of(text, language);
		if (fonts.size() == 1) {
			return draw(text, fonts);
		}
		this.large.acquireUninterruptibly();
		try {
			return draw(text, fonts);
		}
		finally {
			this.large.release();
		}
	}

	private static byte[] draw(String html, List<Typeface> fonts) {
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder page = new PdfRendererBuilder();
		page.useFont(Typeface.EUROPEAN::open, Typeface.EUROPEAN.family());
		for (Typeface font : fonts.subList(1, fonts.size())) {
			page.useFont(font::open, font.family(), NORMAL, FontStyle.NORMAL, true,
					EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
		}
		page.useReplacementText(Typefaces.HOLE);
		if (RightToLeft.in(html)) {
			page.useUnicodeBidiSplitter(RightToLeft.Runs::new);
			page.useUnicodeBidiReorderer(new RightToLeft.Letters());
		}
		page.withHtmlContent(html, "");
		page.toStream(pdf);
		try {
			page.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		logger.debug("A document of {} bytes is drawn with {}", pdf.size(), fonts);
		return pdf.toByteArray();
	}

}
