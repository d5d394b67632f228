package org.partnercenter.agreement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/** Draws the copy of a signed agreement. */
@Component
class AgreementPdf {

	/**
	 * Comes with PDFBox: all of Europe's scripts. The fonts every PDF reader has would
	 * show a Polish name with holes.
	 */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final ITemplateEngine templates;

	AgreementPdf(ITemplateEngine templates) {
		this.templates = templates;
	}

	/**
	 * Draws the whole text with the block of the signature below it.
	 * @param date of the signature, as {@link Agreements#dateOf} writes it
	 */
	byte[] draw(Signature signature, String date, AgreementText text) {
		Context context = new Context(signature.language());
		context.setVariable("signature", signature);
		context.setVariable("date", date);
		context.setVariable("text", text);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder page = new PdfRendererBuilder();
		page.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans");
		page.withHtmlContent(this.templates.process("agreement/pdf", context), "");
		page.toStream(pdf);
		try {
			page.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return pdf.toByteArray();
	}

}
