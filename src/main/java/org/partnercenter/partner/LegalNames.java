package org.partnercenter.partner;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.access.NotFound;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.trail.Fact;
import org.partnercenter.trail.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal names of enrolled organizations, which only the Regional Service Center
 * changes. That the acting person belongs to it, and that a document
 * verifies the name, is checked where he acts.
 */
@Service
public class LegalNames {

	private static final int MOST = 25;

	private final OrganizationRepository organizations;

	private final NameIndex names;

	private final DirectoryEntries directory;

	private final JdbcClient rows;

	private final Trail trail;

	private final Clock clock;

	LegalNames(OrganizationRepository organizations, NameIndex names, DirectoryEntries directory, JdbcClient rows,
			Trail trail, Clock clock) {
		this.organizations = organizations;
		this.names = names;
		this.directory = directory;
		this.rows = rows;
		this.trail = trail;
		this.clock = clock;
	}

	/** A name that an organization had. */
	public record Former(UUID organization, String name, Instant until) {

	}

	/** The key of the sentence that says why this cannot be a legal name. */
	public static Optional<String> wrong(String name) {
		return Optional.ofNullable(FieldRules.legalName(OrganizationDetails.given(name)));
	}

	/**
	 * Gives the organization another legal name: searches and the directory follow at
	 * once; signatures and invoices keep the name of their day.
	 * @param name well-formed
	 * @param document what verifies it, as SHA-256 in hex
	 * @throws NotFound if there is no such organization
	 */
	@Transactional
	public void change(UUID organization, String name, String document, String reason, String staffAccount) {
		OrganizationRecord record = this.organizations.lock(organization).orElseThrow(NotFound::new);
		String before = record.legalName();
		record.rename(name);
		Organization now = this.organizations.saveAndFlush(record).snapshot();
		this.names.replace(NameIndex.Names.of(now));
		this.directory.refresh(now);
		keep(organization, before);
		this.trail.record(Fact.of("organization.renamed")
			.by(staffAccount, StaffGroups.REGIONAL_SERVICE_CENTER)
			.forOrganization(organization)
			.about("organization", organization)
			.because(reason)
			.with("before", before)
			.with("legalName", name)
			.with("sha256", document)
			.with(OrganizationDetails.ADDRESS, record.details().said(now.legalName(), now.country())));
	}

	/** Those with a former name that begins so; at most 25. */
	@Transactional(readOnly = true)
	public List<Former> formerly(String typed) {
		FoldedName name = FoldedName.of(typed);
		return name.isEmpty() ? List.of() : this.rows.sql("""
				select organization, name, until_when from organization_former_name
				where core >= ? and core < ? order by core, until_when desc fetch first %d rows only""".formatted(MOST))
			.params(name.sortKey(), name.endOfRange())
			.query((row, number) -> new Former(row.getObject(1, UUID.class), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant()))
			.list();
	}

	private void keep(UUID organization, String name) {
		this.rows.sql(
				"insert into organization_former_name (id, organization, name, core, until_when) values (?, ?, ?, ?, ?)")
			.params(UUID.randomUUID(), organization, name, FoldedName.of(name).sortKey(),
					this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
