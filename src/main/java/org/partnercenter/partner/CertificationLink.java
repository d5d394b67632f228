package org.partnercenter.partner;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A certification ID that counts for an organization. */
@Entity
@Table(name = "certification_link")
class CertificationLink {

	@Id
	private String certificationId;

	private UUID organization;

	private String account;

	private Instant linkedAt;

	protected CertificationLink() {
	}

	UUID organization() {
		return this.organization;
	}

	String account() {
		return this.account;
	}

}
