package org.partnercenter.association;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AssociationRequestRepository extends CrudRepository<AssociationRequest, UUID> {

	Optional<AssociationRequest> findByOpenKey(String openKey);

	/** The row is locked, so that of two decisions at once the second sees the first. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select request from AssociationRequest request where request.id = :id")
	Optional<AssociationRequest> lock(UUID id);

	@Query("select request from AssociationRequest request where request.accountId = :account and request.openKey is not null"
			+ " order by request.begunAt desc")
	List<AssociationRequest> openOf(String account);

	long countByAccountIdAndBegunAtAfter(String account, Instant since);

	long countByOrganizationIdAndAskedAtAfter(UUID organization, Instant since);

}
