package org.partnercenter.partner;

import java.util.List;
import java.util.Objects;
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

	/**
	 * Adds the organization, or brings its record up to date. What has enrolled is left
	 * alone: it speaks for itself. The domains are claims that nobody has proven (D-17).
	 */
	@Transactional
	UUID keep(ImportedOrganization told) {
		OrganizationRecord record = find(told)
			.orElseGet(() -> new OrganizationRecord(told.legalName(), told.country(), told.externalId()));
		if (record.enrolled()) {
			return record.id();
		}
		boolean renamed = record.isNew()
				|| !Objects.equals(record.details().doingBusinessAs(), told.details().doingBusinessAs());
		record.describe(told.details());
		Organization known = this.organizations.saveAndFlush(record).snapshot();
		if (renamed) {
			this.names.replace(NameIndex.Names.of(known));
		}
		told.domains().forEach(domain -> this.claims.open(known.id(), domain, null));
		return known.id();
	}

	/** By its key, or else by folded name, country and city. */
	private Optional<OrganizationRecord> find(ImportedOrganization told) {
		if (told.externalId() != null) {
			return this.organizations.findByExternalId(told.externalId());
		}
		String city = Folding.foldOrNull(told.details().city());
		FoldedName name = FoldedName.of(told.legalName());
		return ids(told.country(), name).stream()
			.map(this.organizations::findById)
			.flatMap(Optional::stream)
			.filter(record -> FoldedName.of(record.legalName()).full().equals(name.full())
					&& Objects.equals(Folding.foldOrNull(record.details().city()), city))
			.findFirst();
	}

	private List<UUID> ids(String country, FoldedName name) {
		return this.client.sql("select organization from organization_name where country = ? and core = ?")
			.param(country)
			.param(name.sortKey())
			.query((row, number) -> row.getObject(1, UUID.class))
			.list();
	}

}
