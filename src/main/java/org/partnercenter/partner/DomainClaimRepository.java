package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DomainClaimRepository extends Repository<DomainClaim, UUID> {

	Optional<DomainClaim> findById(UUID id);

	Optional<DomainClaim> findByOrganizationAndDomain(UUID organization, String domain);

	List<DomainClaim> findByOrganizationOrderByDomain(UUID organization);

	@Query("select c from DomainClaim c where c.domain in :domains and c.state = org.partnercenter.partner.ClaimState.PROVEN")
	List<DomainClaim> proven(Collection<String> domains);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from DomainClaim c where c.id = :id")
	Optional<DomainClaim> lock(UUID id);

	void flush();

}
