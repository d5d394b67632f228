package org.partnercenter.billing;

import org.partnercenter.pdf.PdfPages;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws invoices and credit notes in the language of their recipient. */
@Component
class DocumentPdf {

	private final ITemplateEngine templates;

	private final MessageSource texts;

	private final PdfPages pages;

	DocumentPdf(ITemplateEngine templates, MessageSource texts, PdfPages pages) {
		this.templates = templates;
		this.texts = texts;
		this.pages = pages;
	}

	byte[] draw(Invoice document, DocumentText text) {
		Context context = new Context(document.language());
		context.setVariable("text", text);
		context.setVariable("words", new BillingWords(this.texts, document.language()));
		return this.pages.draw(this.templates.process("billing/document", context), document.language());
	}

}
