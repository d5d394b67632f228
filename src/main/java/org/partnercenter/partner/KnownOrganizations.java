package org.partnercenter.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps organizations that the program knows of, before anybody enrolls them. */
@Component
class KnownOrganizations {

	private final OrganizationRepository organizations;

	private final NameIndex names;

	private final ClaimBook claims;

	private final JdbcClient client;

	KnownOrganizations(OrganizationRepository organizations, NameIndex names, ClaimBook claims, JdbcClient client) {
		this.organizations = organizations;
		this.names = names;
		this.claims = claims;
		this.client = client;
	}

	/** What became of an organization that a list told of. */
	enum Kept {

		ADDED, CHANGED,
		/** As it was, or enrolled: then it speaks for itself. */
		SAME

	}

	/**
	 * Adds the organization, or brings its record up to date. The domains are claims that
	 * nobody has proven (D-17).
	 */
	@Transactional
	Kept keep(ImportedOrganization told) {
		Optional<OrganizationRecord> found = find(told);
		if (found.isEmpty()) {
			add(told);
			return Kept.ADDED;
		}
		OrganizationRecord record = found.get();
		if (record.enrolled() || record.returns()) {
			return Kept.SAME;
		}
		boolean same = record.details().equals(told.details()) && record.legalName().equals(told.legalName());
		if (!same) {
			record.rename(told.legalName());
			record.describe(told.details());
			this.names.replace(NameIndex.Names.of(this.organizations.saveAndFlush(record).snapshot()));
		}
		claim(record.id(), told.domains());
		return same ? Kept.SAME : Kept.CHANGED;
	}

	/** A record of its own, whatever others there are. */
	@Transactional
	UUID add(ImportedOrganization told) {
		OrganizationRecord record = new OrganizationRecord(told.legalName(), told.country(), told.externalId());
		record.describe(told.details());
		Organization known = this.organizations.saveAndFlush(record).snapshot();
		this.names.add(List.of(NameIndex.Names.of(known)));
		claim(known.id(), told.domains());
		return known.id();
	}

	private void claim(UUID organization, List<String> domains) {
		domains.forEach(domain -> this.claims.open(organization, HostName.ascii(domain), null));
	}

	private Optional<OrganizationRecord> find(ImportedOrganization told) {
		if (told.externalId() != null) {
			return this.organizations.findByExternalId(told.externalId());
		}
		return sameName(told).stream()
			.map(this.organizations::findById)
			.flatMap(Optional::stream)
			.filter(record -> record.told().identity().equals(told.identity()))
			.findFirst();
	}

	private List<UUID> sameName(ImportedOrganization told) {
		return this.client.sql("select organization from organization_name where country = ? and core = ?")
			.param(told.country())
			.param(FoldedName.of(told.legalName()).sortKey())
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

}
