package org.partnercenter.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.partnercenter.diagram.Models;
import org.partnercenter.pdf.PdfPages;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The dossier of a case: the picture with the path taken, and everything known in words.
 */
@Component
class CasePdf {

	private final ITemplateEngine templates;

	private final Models models;

	private final Clock clock;

	private final PdfPages pages;

	CasePdf(ITemplateEngine templates, Models models, Clock clock, PdfPages pages) {
		this.templates = templates;
		this.models = models;
		this.clock = clock;
		this.pages = pages;
	}

	byte[] draw(CaseFile file, CaseWords words) throws IOException {
		try (PDDocument dossier = Loader.loadPDF(words(file, words))) {
			PicturePage.add(dossier, this.models.drawing(file.model().definitionId()), file.marks(words));
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			dossier.save(pdf);
			return pdf.toByteArray();
		}
	}

	private byte[] words(CaseFile file, CaseWords words) {
		Context context = new Context(words.language());
		context.setVariable("file", file);
		context.setVariable("words", words);
		context.setVariable("now", this.clock.instant());
		return this.pages.draw(this.templates.process("cases/pdf", context), words.language());
	}

}
