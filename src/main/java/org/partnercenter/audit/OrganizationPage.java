package org.partnercenter.audit;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What happened to an organization, and how things stood on a day. */
@Controller
class OrganizationPage {

	private final Organizations organizations;

	private final PresentState state;

	private final Timeline timeline;

	private final Wordings wordings;

	private final AsOf asOf;

	private final PointsThen points;

	OrganizationPage(Organizations organizations, PresentState state, Timeline timeline, Wordings wordings, AsOf asOf,
			PointsThen points) {
		this.organizations = organizations;
		this.state = state;
		this.timeline = timeline;
		this.wordings = wordings;
		this.asOf = asOf;
		this.points = points;
	}

	@GetMapping("/audit/organizations/{organizationId}")
	String show(@PathVariable UUID organizationId, @RequestParam(defaultValue = "") List<String> kind,
			@RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String until,
			@RequestParam(defaultValue = "") String before, Locale language, Model model) {
		Organization organization = this.organizations.get(organizationId);
		Filter filter = Filter.of(kind, from, until);
		Timeline.Page page = this.timeline.page(Subject.organization(organizationId), filter,
				Cursor.parse(before).orElse(null));
		model.addAttribute("organization", organization);
		model.addAttribute("state", this.state.of(organization, this.wordings.in(language, List.of())));
		TimelinePart.of(page, filter, before, this.wordings.lines(page.entries(), language)).into(model);
		return "audit/organization";
	}

	/** As it was known at the end of a day, where the organization is. */
	@GetMapping(path = "/audit/organizations/{organizationId}", params = "day")
	String asOf(@PathVariable UUID organizationId, @RequestParam String day, Locale language, Model model) {
		Organization organization = this.organizations.get(organizationId);
		model.addAttribute("organization", organization);
		model.addAttribute("typed", day.strip());
		AsOf.Then then = (Filter.day(day) != null) ? this.asOf.of(organization, Filter.day(day)) : null;
		model.addAttribute("then", then);
		model.addAttribute("signed", (then != null && then.signed() != null)
				? this.wordings.lines(List.of(then.signed()), language).get(0) : null);
		model.addAttribute("words", this.wordings.in(language, (then != null) ? AsOf.accounts(then) : List.of()));
		return "audit/as-of";
	}

	/** A judgement that was kept, with the rows that fired. */
	@GetMapping("/audit/evaluations/{evaluationId}")
	String evaluation(@PathVariable UUID evaluationId, Locale language, Model model) {
		PointsThen.Judged judged = this.points.of(evaluationId);
		model.addAttribute("judged", judged);
		model.addAttribute("organization", this.organizations.get(judged.kept().judgement().organization()));
		model.addAttribute("words", this.wordings.in(language, List.of()));
		return "audit/evaluation";
	}

}
