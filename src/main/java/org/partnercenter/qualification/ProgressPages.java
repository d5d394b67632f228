package org.partnercenter.qualification;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * <em>Upgrade Now</em>: how far the organization has come, for everybody who is
 * associated with it.
 */
@Controller
@RequestMapping("/progress")
class ProgressPages {

	private final CurrentOrganization current;

	private final CurrentPerson person;

	private final Roles roles;

	private final WaysUp ways;

	private final ProgressViews views;

	private final ProgressTexts texts;

	private final AccountViews accounts;

	private final ObjectProvider<LevelFees> fees;

	ProgressPages(CurrentOrganization current, CurrentPerson person, Roles roles, WaysUp ways, ProgressViews views,
			ProgressTexts texts, AccountViews accounts, ObjectProvider<LevelFees> fees) {
		this.current = current;
		this.person = person;
		this.roles = roles;
		this.ways = ways;
		this.views = views;
		this.texts = texts;
		this.accounts = accounts;
		this.fees = fees;
	}

	@GetMapping
	String progress(@RequestParam Map<String, String> asked, Locale language, Model model) {
		Organization organization = this.current.get();
		Way way = this.ways.of(organization.id());
		Imagined imagined = Imagined.of(asked);
		model.addAttribute("progress", this.views.of(way, addAdministers(organization, model)));
		model.addAttribute("kinds", Imagined.KINDS);
		model.addAttribute("numbers", IntStream.rangeClosed(0, Imagined.MOST).boxed().toList());
		model.addAttribute("imagined", imagined.numbers());
		if (!imagined.isNothing()) {
			Judgement estimate = way.with(imagined);
			model.addAttribute("estimate",
					this.texts.say("estimate.result", estimate.total(), this.texts.level(estimate.level())));
			model.addAttribute("fee", fee(organization.id(), estimate.level(), language).orElse(null));
		}
		return "qualification/progress";
	}

	private Optional<String> fee(UUID organization, String level, Locale language) {
		return Optional.ofNullable(this.fees.getIfAvailable()).flatMap(fees -> fees.due(organization, level, language));
	}

	@GetMapping("/points")
	String points(Model model) {
		Organization organization = this.current.get();
		Way way = this.ways.of(organization.id());
		model.addAttribute("organization", organization);
		model.addAttribute("account", this.accounts.of(way));
		return "qualification/points";
	}

	private boolean addAdministers(Organization organization, Model model) {
		boolean administers = this.roles.isGlobalAdministrator(organization.id(), this.person.id());
		model.addAttribute("administers", administers);
		return administers;
	}

}
