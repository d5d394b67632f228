package org.partnercenter.cases;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which organization a case is about. The engine does not know; the business key is the
 * id of a row of the module whose process it is, and that row knows. All of them are
 * asked at once, by their keys and indexes.
 */
@Component
class CaseOwners {

	/** More keys of one organization than this are looked at as its newest ones only. */
	private static final int MOST = 5000;

	private static final String ROWS = """
			select id, organization_id as organization, begun_at as at from enrollment
			union all select id, organization_id, begun_at from association_request
			union all select id, organization_id, begun_at from level_upgrade
			union all select id, organization_id, opened_at from reenrollment
			union all select id, organization_id, contested_at from certification_contest
			union all select id, organization, changed_at from domain_claim
			union all select id, organization, ordered_at from billing_order
			union all select u.id, o.organization, o.ordered_at
			from billing_unapplied_payment u join billing_order o on o.id = u.order_id""";

	private final JdbcClient rows;

	private final Organizations organizations;

	CaseOwners(JdbcClient rows, Organizations organizations) {
		this.rows = rows;
		this.organizations = organizations;
	}

	/** By business key; cases that are about no organization are missing. */
	Map<String, CaseOwner> of(Collection<String> businessKeys) {
		List<UUID> ids = businessKeys.stream().flatMap(key -> id(key).stream()).distinct().toList();
		Map<String, CaseOwner> owners = new HashMap<>();
		if (!ids.isEmpty()) {
			this.rows
				.sql("select c.id, o.id, coalesce(o.doing_business_as, o.legal_name), o.partner_program_id from ("
						+ ROWS + ") c join organization o on o.id = c.organization where c.id in (:ids)")
				.param("ids", ids)
				.query(row -> {
					owners.put(row.getString(1),
							new CaseOwner(row.getObject(2, UUID.class), row.getString(3), row.getString(4)));
				});
		}
		return owners;
	}

	/**
	 * The business keys of an organization's cases; empty: there is no such organization.
	 */
	Optional<List<String>> keysOf(String partnerProgramId) {
		return this.organizations.byProgramId(partnerProgramId).map(Organization::id).map(this::keysOf);
	}

	private List<String> keysOf(UUID organization) {
		return this.rows
			.sql("select cast(id as varchar(64)) from (" + ROWS
					+ ") c where organization = :organization order by at desc fetch first :most rows only")
			.param("organization", organization)
			.param("most", MOST)
			.query(String.class)
			.list();
	}

	private static Optional<UUID> id(String businessKey) {
		try {
			return Optional.ofNullable(businessKey).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
