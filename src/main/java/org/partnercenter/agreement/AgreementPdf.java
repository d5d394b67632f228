package org.partnercenter.agreement;

import org.partnercenter.pdf.PdfPages;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/** Draws the copy of a signed agreement. */
@Component
class AgreementPdf {

	private final ITemplateEngine templates;

	private final PdfPages pages;

	AgreementPdf(ITemplateEngine templates, PdfPages pages) {
		this.templates = templates;
		this.pages = pages;
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
		return this.pages.draw(this.templates.process("agreement/pdf", context), signature.language());
	}

}
