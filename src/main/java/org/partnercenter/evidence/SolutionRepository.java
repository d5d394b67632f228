package org.partnercenter.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SolutionRepository extends Repository<SolutionRecord, UUID> {

	List<SolutionRecord> findByOrganizationIdOrderByCertificate(UUID organization);

	List<SolutionRecord> findByStateOrderByClaimedAtAscIdAsc(SolutionState state, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SolutionRecord s where s.organizationId = :organization and s.certificate = :certificate")
	Optional<SolutionRecord> lock(UUID organization, String certificate);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SolutionRecord s where s.id = :id")
	Optional<SolutionRecord> lock(UUID id);

	void delete(SolutionRecord solution);

}
