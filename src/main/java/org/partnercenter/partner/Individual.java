package org.partnercenter.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person of an organization, from association to the end of it. */
@Entity
@Table(name = "individual")
class Individual {

	@Id
	private UUID id;

	private UUID organization;

	private String account;

	/** Empty as soon as the association has ended. */
	private String activeAccount;

	private UUID location;

	private String firstName;

	private String lastName;

	private String workEmail;

	private String phone;

	private String jobTitle;

	private String certificationId;

	private Instant associatedSince;

	private Instant endedAt;

	private Instant profileCompletedAt;

	@Version
	private int version;

	protected Individual() {
	}

	UUID id() {
		return this.id;
	}

	UUID organization() {
		return this.organization;
	}

	String account() {
		return this.account;
	}

	UUID location() {
		return this.location;
	}

	String name() {
		return this.firstName + " " + this.lastName;
	}

	String lastName() {
		return this.lastName;
	}

	String certificationId() {
		return this.certificationId;
	}

	void complete(IndividualProfile profile, Instant now) {
		this.firstName = profile.firstName();
		this.lastName = profile.lastName();
		this.workEmail = profile.workEmail();
		this.phone = profile.phone();
		this.jobTitle = profile.jobTitle();
		this.certificationId = CertificationIds.normalized(profile.certificationId());
		this.profileCompletedAt = now;
	}

	void hold(String normalizedId) {
		this.certificationId = normalizedId;
	}

	void end(Instant now) {
		this.activeAccount = null;
		this.endedAt = now;
	}

	WorkCard workCard(boolean certified, List<HeldRole> roles) {
		return new WorkCard(this.id, this.organization, this.account, this.firstName, this.lastName, this.workEmail,
				this.location, this.associatedSince, certified, roles);
	}

	PersonalProfile personalProfile(boolean linked) {
		return new PersonalProfile(this.organization, this.account, this.firstName, this.lastName, this.workEmail,
				this.phone, this.jobTitle, this.certificationId, linked, this.associatedSince, this.profileCompletedAt);
	}

}
