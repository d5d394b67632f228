package org.partnercenter.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.partnercenter.membership.OrganizationDay;
import org.partnercenter.partner.Organization;
import org.partnercenter.trail.Recorded;
import org.partnercenter.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How things stood at the end of a day, where the organization is, as it was known then:
 * put together from records that are never changed. What they do not tell is said to be
 * unknown, and never guessed.
 */
@Component
@Transactional(readOnly = true)
class AsOf {

	private static final List<String> ACTIONS = Stream
		.of(MembershipThen.ACTIONS, RolesThen.ACTIONS, PlacesThen.ACTIONS, OrdersThen.ACTIONS)
		.flatMap(List::stream)
		.toList();

	/** Later than any fact, and a time that every database knows. */
	private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

	private final Trail trail;

	private final OrganizationDay days;

	private final PointsThen points;

	private final PlacesThen places;

	private final OrdersThen orders;

	private final SignatureChronicle signatures;

	AsOf(Trail trail, OrganizationDay days, PointsThen points, PlacesThen places, OrdersThen orders,
			SignatureChronicle signatures) {
		this.trail = trail;
		this.days = days;
		this.points = points;
		this.places = places;
		this.orders = orders;
		this.signatures = signatures;
	}

	Then of(Organization organization, LocalDate day) {
		UUID id = organization.id();
		Instant moment = day.plusDays(1).atStartOfDay(this.days.zone(id)).toInstant();
		List<Recorded> facts = this.trail.of(id, ACTIONS, moment);
		CompanyThen company = CompanyThen.of(this.trail.of(id, CompanyThen.ACTIONS, FOREVER), moment);
		PlacesThen.Known places = this.places.of(id, facts, moment);
		List<Entry> signed = this.signatures.of(Subject.organization(id),
				new Window(Window.BEGINNING, moment.minusNanos(1000), 1));
		return new Then(day, moment, this.days.zone(id).getId(), company, MembershipThen.of(facts),
				this.points.of(id, day, moment), RolesThen.of(facts, places.headquarters()), places,
				signed.stream().findFirst().orElse(null), this.orders.of(id, facts, moment));
	}

	/** Everybody whose name the page needs. */
	static List<String> accounts(Then then) {
		return then.roles().stream().map(RolesThen.Role::account).distinct().toList();
	}

	/**
	 * How things stood.
	 *
	 * @param moment the end of the day
	 * @param zone where the day ended
	 * @param points {@code null} if nothing was judged up to then
	 * @param signed the last signature; {@code null} if there was none
	 */
	record Then(LocalDate day, Instant moment, String zone, CompanyThen company, MembershipThen membership,
			PointsThen.Judged points, List<RolesThen.Role> roles, PlacesThen.Known places, Entry signed,
			List<OrdersThen.Bought> orders) {

	}

}
