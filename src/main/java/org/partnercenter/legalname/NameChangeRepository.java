package org.partnercenter.legalname;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NameChangeRepository extends Repository<NameChange, UUID> {

	Optional<NameChange> findById(UUID id);

	List<NameChange> findByOrganizationIdOrderByAskedAtDesc(UUID organization, Limit most);

	List<NameChange> findByOpenForNotNullOrderByAskedAtAscIdAsc(Limit most);

	int countByOrganizationIdAndAskedAtAfter(UUID organization, Instant moment);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from NameChange c where c.id = :id")
	Optional<NameChange> lock(UUID id);

}
