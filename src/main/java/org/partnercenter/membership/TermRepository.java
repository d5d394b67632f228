package org.partnercenter.membership;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface TermRepository extends CrudRepository<Term, UUID> {

	List<Term> findByOrganizationIdOrderByTermNumber(UUID organizationId);

}
