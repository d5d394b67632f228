package org.partnercenter.billing;

import java.util.List;
import java.util.UUID;

import org.partnercenter.partner.Found;
import org.partnercenter.partner.NameSearch;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.OrganizationSearch;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds orders for finance, among those of all organizations, without counting them. */
@Component
@Transactional(readOnly = true)
class FinanceSearch {

	static final int PAGE = 25;

	private final OrderRows rows;

	private final Orders orders;

	private final Invoices invoices;

	private final Organizations organizations;

	private final OrganizationSearch names;

	FinanceSearch(OrderRows rows, Orders orders, Invoices invoices, Organizations organizations,
			OrganizationSearch names) {
		this.rows = rows;
		this.orders = orders;
		this.invoices = invoices;
		this.organizations = organizations;
		this.names = names;
	}

	/** The newest open or closed ones, from the one after {@code before} on. */
	public Page page(boolean open, String before) {
		long number = OrderNumber.parse(before).orElse(Long.MAX_VALUE);
		List<Order> found = this.rows.page(open, number, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<Order> shown = more ? found.subList(0, PAGE) : found;
		return new Page(lines(shown), more ? shown.get(PAGE - 1).number() : null);
	}

	/**
	 * By the number of an invoice, a credit note or an order, by Partner Program ID, or
	 * by name.
	 * @param country ISO 3166 code, without which names are not looked for
	 */
	public Page search(String typed, String country) {
		List<Order> one = this.invoices.byNumber(typed)
			.map(Invoice::order)
			.flatMap(this.rows::find)
			.or(() -> this.orders.byNumber(typed))
			.stream()
			.toList();
		return new Page(lines(one.isEmpty() ? ofOrganizations(typed, country) : one), null);
	}

	private List<Order> ofOrganizations(String typed, String country) {
		List<UUID> byId = this.organizations.byProgramId(typed).map(Organization::id).stream().toList();
		List<UUID> found = (!byId.isEmpty() || country.isBlank()) ? byId
				: this.names.byName(new NameSearch(typed, null, country, null, null)).stream().map(Found::id).toList();
		return found.stream().flatMap(organization -> this.rows.of(organization).stream()).toList();
	}

	private List<Line> lines(List<Order> orders) {
		return orders.stream()
			.map(order -> new Line(order, this.organizations.get(order.organization()),
					this.invoices.currentOf(order.id()).map(Invoice::number).orElse(null)))
			.toList();
	}

	/**
	 * An order in the list.
	 *
	 * @param invoice its number, {@code null} if there is none
	 */
	record Line(Order order, Organization organization, String invoice) {

	}

	/**
	 * A page of the list.
	 *
	 * @param next the last order on it, if more follow, else {@code null}
	 */
	record Page(List<Line> lines, String next) {

	}

}
