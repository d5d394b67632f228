package org.partnercenter.membership;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface TermRepository extends CrudRepository<Term, UUID> {

	Optional<Term> findFirstByOrganizationIdOrderByTermNumberDesc(UUID organizationId);

}
