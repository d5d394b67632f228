package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndividualRepository extends Repository<Individual, UUID> {

	Optional<Individual> findByOrganizationAndActiveAccount(UUID organization, String account);

	boolean existsByOrganizationAndActiveAccount(UUID organization, String account);

	boolean existsByCertificationIdAndActiveAccountIsNotNull(String certificationId);

	@Query("select count(i) from Individual i where i.organization = :organization and i.activeAccount is not null")
	long countActive(UUID organization);

	List<Individual> findByActiveAccountOrderByAssociatedSince(String account);

	@Query("""
			select i from Individual i
			where i.organization = :organization and i.activeAccount is not null and i.location in :locations
			order by i.lastName, i.firstName, i.id""")
	Slice<Individual> active(UUID organization, Collection<UUID> locations, Pageable page);

	@Query("select i from Individual i where i.organization = :organization and i.id = :id and i.activeAccount is not null")
	Optional<Individual> active(UUID organization, UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from Individual i where i.organization = :organization and i.activeAccount = :account")
	Optional<Individual> lockActive(UUID organization, String account);

	/** Who listens to what happened may look with SQL of his own. */
	void flush();

}
