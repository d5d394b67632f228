package org.partnercenter.enrollment;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface EnrollmentRepository extends CrudRepository<Enrollment, UUID> {

	Optional<Enrollment> findFirstByAccountIdAndOutcomeOrderByBegunAtDesc(String accountId, Enrollment.Outcome outcome);

}
