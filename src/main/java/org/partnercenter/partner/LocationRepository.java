package org.partnercenter.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LocationRepository extends Repository<Location, UUID> {

	Optional<Location> findById(UUID id);

	Optional<Location> findByIdAndOrganization(UUID id, UUID organization);

	Optional<Location> findByHeadquartersOf(UUID organization);

	List<Location> findByOrganizationOrderByName(UUID organization);

	boolean existsByParentAndClosedAtIsNull(UUID parent);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Location l where l.headquartersOf = :organization")
	Optional<Location> lockHeadquarters(UUID organization);

}
