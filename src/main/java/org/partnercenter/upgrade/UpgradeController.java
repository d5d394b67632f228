package org.partnercenter.upgrade;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.billing.Orders;
import org.partnercenter.billing.Quote;
import org.partnercenter.membership.Level;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.Schemes;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Roles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page about upgrading: levels, what they cost here, and where one stands.
 */
@Controller
@RequestMapping("/upgrade")
class UpgradeController {

	private final CurrentOrganization current;

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final Roles roles;

	private final Memberships memberships;

	private final OrganizationDay days;

	private final Schemes schemes;

	private final Upgrades upgrades;

	private final UpgradeFees fees;

	private final UpgradeProcess process;

	private final Orders orders;

	UpgradeController(CurrentOrganization current, AdministeredOrganization administered, CurrentPerson person,
			Roles roles, Memberships memberships, OrganizationDay days, Schemes schemes, Upgrades upgrades,
			UpgradeFees fees, UpgradeProcess process, Orders orders) {
		this.current = current;
		this.administered = administered;
		this.person = person;
		this.roles = roles;
		this.memberships = memberships;
		this.days = days;
		this.schemes = schemes;
		this.upgrades = upgrades;
		this.fees = fees;
		this.process = process;
		this.orders = orders;
	}

	@GetMapping
	String show(Model model) {
		Organization organization = this.current.get();
		UUID id = organization.id();
		MembershipStatus membership = this.memberships.find(id).orElseThrow(NotFound::new);
		String met = this.upgrades.levelMet(id);
		Optional<Upgrade> open = this.upgrades.openOf(id);
		model.addAttribute("organization", organization);
		model.addAttribute("membership", membership);
		model.addAttribute("met", met);
		model.addAttribute("offers", offers(organization, membership));
		model.addAttribute("order", open.map(Upgrade::orderId).map(this.orders::get).orElse(null));
		boolean administers = this.roles.isGlobalAdministrator(id, this.person.id());
		model.addAttribute("administers", administers);
		model.addAttribute("canAsk", administers && open.isEmpty() && this.upgrades.isAboveActive(id, met));
		return "upgrade/upgrade";
	}

	/**
	 * Begins an upgrade that the person asks for: after one that was not paid in time.
	 */
	@PostMapping
	String begin(@RequestParam UUID organization, RedirectAttributes next) {
		this.process.begin(this.administered.get(organization).id(), null);
		next.addFlashAttribute("told", true);
		return "redirect:/upgrade";
	}

	private List<Offer> offers(Organization organization, MembershipStatus membership) {
		return this.schemes.on(this.days.today(organization))
			.ladder()
			.stream()
			.map(level -> offer(organization, membership, level))
			.toList();
	}

	private Offer offer(Organization organization, MembershipStatus membership, Level level) {
		boolean above = this.upgrades.isAboveActive(organization.id(), level.code());
		Quote quote = above ? this.fees.quote(organization.id(), level.code()) : null;
		return new Offer(level.code(), level.code().equals(membership.level()), quote);
	}

	/**
	 * A level and what it costs.
	 *
	 * @param quote {@code null} for the active level and those below
	 */
	record Offer(String level, boolean active, Quote quote) {

	}

}
