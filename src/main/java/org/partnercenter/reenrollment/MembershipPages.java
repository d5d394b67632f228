package org.partnercenter.reenrollment;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.NotFound;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.AdministeredOrganization;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * <em>Membership status</em> for everybody who is associated with the organization
 * with the way into the re-enrollment for its Global Administrators (R-151,
 *
 */
@Controller
@RequestMapping("/membership")
class MembershipPages {

	private static final String STATUS = "redirect:/membership";

	private final CurrentOrganization current;

	private final AdministeredOrganization administered;

	private final CurrentPerson person;

	private final Memberships memberships;

	private final MembershipViews views;

	private final ReenrollmentProcess process;

	private final Reenrollments reenrollments;

	private final RenewalNotices notices;

	MembershipPages(CurrentOrganization current, AdministeredOrganization administered, CurrentPerson person,
			Memberships memberships, MembershipViews views, ReenrollmentProcess process, Reenrollments reenrollments,
			RenewalNotices notices) {
		this.current = current;
		this.administered = administered;
		this.person = person;
		this.memberships = memberships;
		this.views = views;
		this.process = process;
		this.reenrollments = reenrollments;
		this.notices = notices;
	}

	@GetMapping
	String show(Model model) {
		model.addAllAttributes(this.views.of(this.current.get(), this.person.id()));
		return "reenrollment/membership";
	}

	/** From the menu: to the step that waits, if one does. */
	@GetMapping("/re-enroll")
	String resume() {
		return this.views.next(this.administered.get().id()).map(path -> "redirect:" + path).orElse(STATUS);
	}

	/** Starts, or goes on with what was begun; not outside the window. */
	@PostMapping("/re-enroll")
	String reenroll(@RequestParam UUID organization) {
		UUID id = this.administered.get(organization).id();
		MembershipStatus membership = status(id);
		if (membership.phase().canRenew()) {
			this.process.open(id, membership.validUntil());
		}
		return this.views.next(id).map(path -> "redirect:" + path).orElse(STATUS);
	}

	@PostMapping("/remind")
	String remind(@RequestParam UUID organization, RedirectAttributes next) {
		Optional<Reenrollment> open = this.reenrollments.of(this.administered.get(organization).id());
		open.filter(Reenrollment::isOpen).ifPresent(renewal -> {
			this.process.remindLater(renewal.id(), this.person.id());
			next.addFlashAttribute("notice", "membership.page.reminded");
			next.addFlashAttribute("remindedOn", this.notices.reminderDay(renewal.id()).orElse(null));
		});
		return STATUS;
	}

	/** D-02; a membership that has ended cannot be moved back into its last day. */
	@PostMapping("/time-zone")
	String move(@RequestParam UUID organization, @RequestParam String zone, RedirectAttributes next) {
		UUID id = this.administered.get(organization).id();
		if (!status(id).phase().isMember()) {
			return "redirect:/membership/read-only";
		}
		String told = zone(zone).map(there -> this.process.move(id, there, this.person.id()) ? "changed" : "over")
			.orElse("unknown");
		next.addFlashAttribute("notice", "membership.page.zone." + told);
		return STATUS;
	}

	/** What is refused to an organization whose membership has ended, and why (D-22). */
	@GetMapping("/read-only")
	String readOnly(Model model) {
		Organization organization = this.current.get();
		model.addAttribute("organization", organization);
		model.addAttribute("membership", status(organization.id()));
		return "reenrollment/read-only";
	}

	private MembershipStatus status(UUID organization) {
		return this.memberships.find(organization).orElseThrow(NotFound::new);
	}

	private static Optional<ZoneId> zone(String typed) {
		try {
			return Optional.of(ZoneId.of(typed)).filter(zone -> MembershipViews.ZONES.contains(zone.getId()));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
