package org.partnercenter.membership;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface TermRepository extends CrudRepository<Term, UUID> {

	List<Term> findByOrganizationIdOrderByTermNumber(UUID organizationId);

	@Modifying
	@Query("delete from Term t where t.id = :id")
	void remove(UUID id);

}
