package org.partnercenter.certification;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StrayIdRepository extends Repository<StrayId, UUID> {

	Optional<StrayId> findById(UUID id);

	Optional<StrayId> findByOpenId(String certificationId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from StrayId s where s.id = :id")
	Optional<StrayId> lock(UUID id);

}
