package org.partnercenter.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.billing.Invoices;
import org.partnercenter.billing.Orders;
import org.partnercenter.partner.Found;
import org.partnercenter.partner.LegalNames;
import org.partnercenter.partner.OrganizationSearch;
import org.partnercenter.partner.Organizations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what an auditor means by a name, an address or a number. */
@Component
@Transactional(readOnly = true)
class AuditSearch {

	static final int MOST = 25;

	private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

	private static final String PEOPLE = """
			select i.account, i.first_name, i.last_name, o.legal_name, i.ended_at from individual i
			join organization o on o.id = i.organization
			where i.last_name in (:names) order by i.last_name, i.first_name, i.account, i.associated_since
			fetch first %d rows only""".formatted(2 * MOST);

	private static final String STAFF = """
			select distinct u.id_, u.first_, u.last_ from act_id_membership m join act_id_user u on u.id_ = m.user_id_
			where m.group_id_ in (:groups) and (lower(u.last_) = :name or lower(u.id_) in (:name, :id))
			order by u.last_, u.first_, u.id_""";

	private final Organizations organizations;

	private final OrganizationSearch names;

	private final LegalNames legalNames;

	private final Accounts accounts;

	private final Invoices invoices;

	private final Orders orders;

	private final JdbcClient rows;

	AuditSearch(Organizations organizations, OrganizationSearch names, LegalNames legalNames, Accounts accounts,
			Invoices invoices, Orders orders, JdbcClient rows) {
		this.organizations = organizations;
		this.names = names;
		this.legalNames = legalNames;
		this.accounts = accounts;
		this.invoices = invoices;
		this.orders = orders;
		this.rows = rows;
	}

	/** The page of the one thing that bears this number, id or address. */
	public Optional<String> exactly(String sought) {
		return this.organizations.byProgramId(sought)
			.map(found -> "/audit/organizations/" + found.id())
			.or(() -> this.invoices.byNumber(sought).map(found -> "/audit/questions/5?invoice=" + found.number()))
			.or(() -> this.orders.byNumber(sought).map(found -> "/staff/billing/orders/" + found.id()))
			.or(() -> this.accounts.byEmail(sought).map(Account::id).map(AuditSearch::person))
			.or(() -> this.accounts.find(sought).map(Account::id).map(AuditSearch::person))
			.or(() -> byId(sought));
	}

	private Optional<String> byId(String sought) {
		if (!ID.matcher(sought).matches()) {
			return Optional.empty();
		}
		String id = sought.toLowerCase(Locale.ROOT);
		return this.rows.sql("select count(*) from act_hi_procinst where id_ = :id")
			.param("id", id)
			.query(Integer.class)
			.single() > 0 ? Optional.of("/cases/" + id)
					: this.organizations.find(UUID.fromString(id)).map(found -> "/audit/organizations/" + found.id());
	}

	/** Everything with this name; a few more than are shown. */
	public List<Hit> named(String sought) {
		List<Hit> hits = new ArrayList<>();
		for (Found found : this.names.byNameAnywhere(sought)) {
			hits.add(new Hit("organization", "/audit/organizations/" + found.id(), found.name(),
					String.join(", ",
							java.util.stream.Stream.of(found.doingBusinessAs(), found.city(), found.country())
								.filter(java.util.Objects::nonNull)
								.toList())));
		}
		for (LegalNames.Former former : this.legalNames.formerly(sought)) {
			hits.add(new Hit("formerName", "/audit/organizations/" + former.organization(), former.name(),
					this.organizations.get(former.organization()).legalName()));
		}
		hits.addAll(people(sought));
		return hits.stream().distinct().toList();
	}

	/** People by last name, or by first and last name. */
	List<Hit> people(String sought) {
		List<Hit> hits = new ArrayList<>();
		String[] words = sought.strip().split("\\s+");
		for (int i = words.length - 1; i >= 0; i--) {
			String first = String.join(" ", List.of(words).subList(0, i)).toLowerCase(Locale.ROOT);
			String last = String.join(" ", List.of(words).subList(i, words.length));
			this.rows.sql(PEOPLE).param("names", spellings(last)).query(row -> {
				if (row.getString(2).toLowerCase(Locale.ROOT).startsWith(first)) {
					hits.add(new Hit("person", person(row.getString(1)), row.getString(2) + " " + row.getString(3),
							row.getString(4)));
				}
			});
		}
		hits.addAll(staff(words[words.length - 1].toLowerCase(Locale.ROOT)));
		return hits;
	}

	private List<Hit> staff(String name) {
		return this.rows.sql(STAFF)
			.param("groups",
					List.of(StaffGroups.CAMUNDA_ADMIN, StaffGroups.REGIONAL_SERVICE_CENTER, StaffGroups.FINANCE,
							StaffGroups.AUDITORS, StaffGroups.PROCESS_OWNERS))
			.param("name", name)
			.param("id", "staff-" + name)
			.query((row, number) -> new Hit("staff", person(row.getString(1)),
					row.getString(2) + " " + row.getString(3), row.getString(1)))
			.list();
	}

	/** An index knows nothing of capitals: so the likely ones are tried. */
	private static List<String> spellings(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		String capital = lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
		return List.of(name, lower, capital, name.toUpperCase(Locale.ROOT));
	}

	private static String person(String account) {
		return "/audit/people/" + account;
	}

	/**
	 * What was found.
	 *
	 * @param kind text {@code audit.found.<kind>}
	 * @param more tells it from others of the same name
	 */
	record Hit(String kind, String path, String name, String more) {

	}

}
