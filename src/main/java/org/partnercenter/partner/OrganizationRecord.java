package org.partnercenter.partner;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The program's record of an organization, known or enrolled. */
@Entity
@Table(name = "organization")
class OrganizationRecord {

	@Id
	private UUID id;

	private String partnerProgramId;

	private String legalName;

	private String doingBusinessAs;

	private String country;

	private String state;

	private String city;

	private String street;

	private String postalCode;

	private String phone;

	private String website;

	private String websiteDomain;

	private String foldedState;

	private String foldedCity;

	private Integer employees;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private String externalId;

	private Instant enrolledAt;

	@ElementCollection
	@CollectionTable(name = "organization_choice", joinColumns = @JoinColumn(name = "organization"))
	private Set<ProfileChoice> choices = new LinkedHashSet<>();

	@Version
	private Integer version;

	protected OrganizationRecord() {
	}

	/** Known only; place and the rest follow by {@link #describe}. */
	OrganizationRecord(String legalName, String country, String externalId) {
		this.id = UUID.randomUUID();
		this.legalName = legalName;
		this.country = country;
		this.externalId = externalId;
		this.standing = Standing.KNOWN;
	}

	/** Sets everything but legal name and country. */
	void describe(OrganizationDetails details) {
		this.doingBusinessAs = details.doingBusinessAs();
		this.state = details.state();
		this.city = details.city();
		this.street = details.street();
		this.postalCode = details.postalCode();
		this.phone = details.phone();
		this.website = details.website();
		this.websiteDomain = details.websiteDomain();
		this.foldedState = Folding.foldOrNull(details.state());
		this.foldedCity = Folding.foldOrNull(details.city());
	}

	/**
	 * While the program merely knows of it, or by the Regional Service Center
	 * (R-031).
	 */
	void rename(String legalName) {
		this.legalName = legalName;
	}

	void answer(OrganizationProfile profile) {
		this.employees = profile.employees();
		this.choices.clear();
		this.choices.addAll(ProfileChoice.of(profile));
	}

	void enroll(String programId, Instant at) {
		this.partnerProgramId = programId;
		this.standing = Standing.ENROLLED;
		this.enrolledAt = at;
	}

	/** Its membership has expired; its Partner Program ID stays its own (D-22). */
	void disenroll() {
		this.standing = Standing.KNOWN;
	}

	/** Whether it was a member before. */
	boolean returns() {
		return !enrolled() && this.partnerProgramId != null;
	}

	String partnerProgramId() {
		return this.partnerProgramId;
	}

	boolean enrolled() {
		return this.standing == Standing.ENROLLED;
	}

	String legalName() {
		return this.legalName;
	}

	String country() {
		return this.country;
	}

	OrganizationDetails details() {
		return new OrganizationDetails(this.doingBusinessAs, this.state, this.city, this.street, this.postalCode,
				this.phone, this.website);
	}

	OrganizationProfile profile() {
		return ProfileChoice.profile(this.choices, this.employees);
	}

	/** As a list would tell of it. */
	ImportedOrganization told() {
		return new ImportedOrganization(this.externalId, this.legalName, this.country, details(), List.of());
	}

	KnownOrganization known() {
		return new KnownOrganization(this.legalName, this.doingBusinessAs, this.country, this.state, this.city,
				this.street, this.postalCode, this.phone, this.website);
	}

	Organization snapshot() {
		return new Organization(this.id, this.partnerProgramId, this.legalName, this.doingBusinessAs, this.country,
				this.state, this.city, this.website, this.standing);
	}

	UUID id() {
		return this.id;
	}

}
