package org.partnercenter.reenrollment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ReenrollmentRepository extends CrudRepository<Reenrollment, UUID> {

	Optional<Reenrollment> findByOrganizationIdAndAnniversary(UUID organization, LocalDate anniversary);

	Optional<Reenrollment> findFirstByOrganizationIdOrderByAnniversaryDesc(UUID organization);

	Optional<Reenrollment> findByOrderId(UUID order);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select reenrollment from Reenrollment reenrollment where reenrollment.id = :id")
	Optional<Reenrollment> lock(UUID id);

}
