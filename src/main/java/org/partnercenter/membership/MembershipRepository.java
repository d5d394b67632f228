package org.partnercenter.membership;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MembershipRepository extends CrudRepository<Membership, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select membership from Membership membership where membership.organizationId = :organization")
	Optional<Membership> lock(UUID organization);

}
