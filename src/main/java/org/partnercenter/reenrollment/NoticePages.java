package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledger of notices, for an organization and for staff (D-23). */
@Controller
class NoticePages {

	private static final int DAYS_SHOWN = 14;

	private static final List<String> READERS = List.of(StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.AUDITORS,
			StaffGroups.PROCESS_OWNERS, StaffGroups.CAMUNDA_ADMIN);

	private final NoticeLedger ledger;

	private final LedgerCheck check;

	private final CurrentOrganization organization;

	private final Organizations organizations;

	private final Roles roles;

	private final CurrentPerson person;

	NoticePages(NoticeLedger ledger, LedgerCheck check, CurrentOrganization organization, Organizations organizations,
			Roles roles, CurrentPerson person) {
		this.ledger = ledger;
		this.check = check;
		this.organization = organization;
		this.organizations = organizations;
		this.roles = roles;
		this.person = person;
	}

	/** For those who get them. */
	@GetMapping("/membership/notices")
	String ofOrganization(Model model) {
		Organization own = this.organization.get();
		if (!this.roles.administers(own.id(), this.person.id())) {
			throw new NotFound();
		}
		model.addAttribute("company", own.displayName());
		model.addAttribute("years", years(own.id()));
		return "reenrollment/notices";
	}

	@GetMapping("/staff/renewals")
	String forStaff(@RequestParam(defaultValue = "") String sought, Model model) {
		if (READERS.stream().noneMatch(this.person::isIn)) {
			throw new NotFound();
		}
		Optional<Organization> found = Optional.of(sought.strip())
			.filter(typed -> !typed.isEmpty())
			.flatMap(this.organizations::byProgramId);
		LocalDate yesterday = this.check.yesterday();
		model.addAttribute("sought", sought.strip());
		model.addAttribute("found", found.orElse(null));
		model.addAttribute("years", found.map(Organization::id).map(this::years).orElse(Map.of()));
		model.addAttribute("figures", this.check.figures(yesterday.minusDays(DAYS_SHOWN), yesterday.plusDays(2)));
		model.addAttribute("yesterday", yesterday);
		return "reenrollment/staff-notices";
	}

	/** The latest anniversary first. */
	private Map<LocalDate, List<LedgerNotice>> years(UUID id) {
		Map<LocalDate, List<LedgerNotice>> years = new LinkedHashMap<>();
		this.ledger.anniversaries(id).forEach(anniversary -> years.put(anniversary, this.ledger.of(id, anniversary)));
		return years;
	}

}
