package org.partnercenter.audit;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.partnercenter.partner.Organization;
import org.partnercenter.pdf.PdfPages;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Draws the time line of an organization as a document to read. */
@Component
class DossierPdf {

	/** More is nothing to read: programs take JSON or CSV. */
	static final int MOST = 1000;

	private final ITemplateEngine templates;

	private final Timeline timeline;

	private final Wordings wordings;

	private final PresentState state;

	private final Clock clock;

	private final PdfPages pages;

	DossierPdf(ITemplateEngine templates, Timeline timeline, Wordings wordings, PresentState state, Clock clock,
			PdfPages pages) {
		this.templates = templates;
		this.timeline = timeline;
		this.wordings = wordings;
		this.state = state;
		this.clock = clock;
		this.pages = pages;
	}

	byte[] draw(Organization organization, Filter filter, Locale language) {
		Timeline.Page page = this.timeline.page(Subject.organization(organization.id()), filter, null, MOST);
		Wording words = this.wordings.in(language, List.of());
		Context context = new Context(language);
		context.setVariable("organization", organization);
		context.setVariable("state", this.state.of(organization, words));
		context.setVariable("lines", this.wordings.lines(page.entries(), language));
		context.setVariable("made", words.say("audit.export.made", this.clock.instant(), organization.legalName()));
		context.setVariable("cut", (page.next() != null) ? words.say("audit.export.until", MOST) : null);
		return this.pages.draw(this.templates.process("audit/dossier", context), language);
	}

}
