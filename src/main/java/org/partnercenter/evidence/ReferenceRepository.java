package org.partnercenter.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferenceRepository extends Repository<ReferenceRecord, UUID> {

	ReferenceRecord save(ReferenceRecord reference);

	List<ReferenceRecord> findByOrganizationIdOrderByAskedAtDescId(UUID organization);

	Optional<ReferenceRecord> findByTokenDigest(String digest);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ReferenceRecord r where r.tokenDigest = :digest")
	Optional<ReferenceRecord> lock(String digest);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from ReferenceRecord r where r.organizationId = :organization and r.id = :id")
	Optional<ReferenceRecord> lock(UUID organization, UUID id);

	@Query("""
			select count(r) from ReferenceRecord r
			where r.organizationId = :organization and r.email = :email and r.state = 'ASKED' and r.answerUntil > :now""")
	long countWaiting(UUID organization, String email, Instant now);

	long countByEmailAndAskedAtGreaterThan(String email, Instant since);

}
