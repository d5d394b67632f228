package org.partnercenter.billing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws invoices and credit notes in the language of their recipient. */
@Component
class DocumentPdf {

	/** Comes with PDFBox: all of Europe's scripts. */
	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final ITemplateEngine templates;

	private final MessageSource texts;

	DocumentPdf(ITemplateEngine templates, MessageSource texts) {
		this.templates = templates;
		this.texts = texts;
	}

	byte[] draw(Invoice document, DocumentText text) {
		Context context = new Context(document.language());
		context.setVariable("text", text);
		context.setVariable("words", new BillingWords(this.texts, document.language()));
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder page = new PdfRendererBuilder();
		page.useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Liberation Sans");
		page.withHtmlContent(this.templates.process("billing/document", context), "");
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
