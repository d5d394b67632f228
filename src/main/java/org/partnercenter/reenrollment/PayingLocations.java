package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.membership.RenewalWindows;
import org.partnercenter.partner.Locations;
import org.partnercenter.partner.Organizations;
import org.partnercenter.partner.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The locations that may be invoiced for a renewal. The fee is that of the paying
 * location's country (D-07); so that nobody founds a branch for the sake of a lower one,
 * a branch counts only if it was there before the renewal opened.
 */
@Component
@Transactional(readOnly = true)
class PayingLocations {

	private final Locations locations;

	private final Organizations organizations;

	private final RenewalWindows windows;

	private final OrganizationDay days;

	PayingLocations(Locations locations, Organizations organizations, RenewalWindows windows, OrganizationDay days) {
		this.locations = locations;
		this.organizations = organizations;
		this.windows = windows;
		this.days = days;
	}

	/** Never empty; the Headquarters comes first. */
	List<Place> of(Reenrollment reenrollment) {
		UUID organization = reenrollment.organizationId();
		ZoneId zone = this.days.zone(organization);
		LocalDate anniversary = reenrollment.anniversary();
		LocalDate opened = anniversary.minusDays(this.windows.on(this.days.today(organization)).opens());
		return this.locations.of(organization)
			.stream()
			.filter(place -> place.addedAt() == null || LocalDate.ofInstant(place.addedAt(), zone).isBefore(opened))
			.toList();
	}

	/**
	 * The one chosen, which must be one of them; where there is only one, it need not be
	 * chosen.
	 * @param chosen an id, or {@code null}
	 */
	Optional<Place> chosen(Reenrollment reenrollment, String chosen) {
		List<Place> all = of(reenrollment);
		if (chosen == null || chosen.isBlank()) {
			return (all.size() == 1) ? Optional.of(all.get(0)) : Optional.empty();
		}
		return all.stream().filter(place -> place.id().toString().equals(chosen)).findFirst();
	}

	/** Of the organization itself where it is the Headquarters. */
	String country(Place place) {
		return place.headquarters() ? this.organizations.get(place.organization()).country() : place.country();
	}

}
