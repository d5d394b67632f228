package org.partnercenter.reenrollment;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.RenewalWindows;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.People;
import org.partnercenter.partner.Roles;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the membership page shows to whom. */
@Component
@Transactional(readOnly = true)
class MembershipViews {

	/** Those that a map shows, and not the shorthands of some countries. */
	static final SortedSet<String> ZONES = ZoneId.getAvailableZoneIds()
		.stream()
		.filter(zone -> zone
			.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC|Etc/GMT[+]12"))
		.collect(Collectors.toCollection(TreeSet::new));

	private final Memberships memberships;

	private final OrganizationDay days;

	private final RenewalWindows windows;

	private final Reenrollments reenrollments;

	private final Roles roles;

	private final People people;

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	MembershipViews(Memberships memberships, OrganizationDay days, RenewalWindows windows, Reenrollments reenrollments,
			Roles roles, People people, TaskService tasks, OnBehalf onBehalf) {
		this.memberships = memberships;
		this.days = days;
		this.windows = windows;
		this.reenrollments = reenrollments;
		this.roles = roles;
		this.people = people;
		this.tasks = tasks;
		this.onBehalf = onBehalf;
	}

	Map<String, Object> of(Organization organization, String account) {
		UUID id = organization.id();
		MembershipStatus membership = this.memberships.find(id).orElse(null);
		Map<String, Object> model = new HashMap<>();
		model.put("organization", organization);
		model.put("membership", membership);
		model.put("administers", this.roles.isGlobalAdministrator(id, account));
		model.put("administrators", administrators(id));
		if (membership != null) {
			model.put("terms", this.memberships.terms(id));
			model.put("zone", this.days.zone(id).getId());
			model.put("zones", ZONES);
			model.put("lastDay", membership.validUntil().plusDays(this.windows.on(this.days.today(id)).grace()));
			this.reenrollments.of(id).filter(Reenrollment::isOpen).ifPresent(open -> {
				model.put("open", open.id());
				// the calendar opens it; whoever has signed has begun it
				model.put("begun", open.signatureId() != null);
			});
			next(id).ifPresent(path -> model.put("next", path));
		}
		return model;
	}

	/** those who may re-enroll, by name. */
	private List<String> administrators(UUID organization) {
		return this.roles.globalAdministrators(organization)
			.stream()
			.flatMap(account -> this.people.nameOf(organization, account).stream())
			.toList();
	}

	/**
	 * Where the renewal goes on: a step, or the payment; empty while nobody has to act.
	 */
	Optional<String> next(UUID organization) {
		return this.reenrollments.of(organization).filter(Reenrollment::isOpen).flatMap(open -> {
			if (open.orderId() != null) {
				return Optional.of("/purchases/" + open.orderId() + "/pay");
			}
			return this.onBehalf.call(() -> this.tasks.createTaskQuery()
				.processInstanceBusinessKey(open.id().toString())
				.listPage(0, 1)
				.stream()
				.findFirst()
				.map(step -> "/wizard/" + step.getProcessInstanceId()));
		});
	}

}
