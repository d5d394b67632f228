package org.partnercenter.partner;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.partnercenter.database.InsertIfAbsent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has the one proven claim to a domain. The row is the lock: of two who prove the
 * same domain at the same moment, one gets it and the other is told so.
 */
@Component
class ProvenDomains {

	private final InsertIfAbsent insert;

	private final JdbcClient client;

	ProvenDomains(InsertIfAbsent insert, JdbcClient client) {
		this.insert = insert;
		this.client = client;
	}

	/** Whether the claim has the domain now. */
	boolean take(DomainClaim claim) {
		return take(claim.id(), claim.domain());
	}

	boolean take(UUID claim, String domain) {
		return this.insert.insert("proven_domain", Map.of("domain", domain, "claim", claim), "domain")
				|| holder(domain).filter(claim::equals).isPresent();
	}

	/** The claim that has the domain. */
	Optional<UUID> holder(String domain) {
		return this.client.sql("select claim from proven_domain where domain = :domain")
			.param("domain", domain)
			.query((row, number) -> row.getObject(1, UUID.class))
			.optional();
	}

	void giveUp(DomainClaim claim) {
		this.client.sql("delete from proven_domain where claim = :claim").param("claim", claim.id()).update();
	}

}
