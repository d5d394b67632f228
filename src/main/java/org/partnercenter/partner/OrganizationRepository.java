package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrganizationRepository extends Repository<OrganizationRecord, UUID> {

	OrganizationRecord saveAndFlush(OrganizationRecord organization);

	Optional<OrganizationRecord> findById(UUID id);

	List<OrganizationRecord> findAllById(Iterable<UUID> ids);

	Optional<OrganizationRecord> findByPartnerProgramId(String id);

	Optional<OrganizationRecord> findByExternalId(String id);

	List<OrganizationRecord> findByIdIn(Collection<UUID> ids);

	long countByStanding(Standing standing);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from OrganizationRecord o where o.id = :id")
	Optional<OrganizationRecord> lock(UUID id);

}
