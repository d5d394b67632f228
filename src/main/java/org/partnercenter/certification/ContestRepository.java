package org.partnercenter.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContestRepository extends Repository<Contest, UUID> {

	Optional<Contest> findById(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Contest c where c.id = :id")
	Optional<Contest> lock(UUID id);

	@Query("select c.id from Contest c where c.certificationId = :certificationId and c.outcome is null order by c.id")
	List<UUID> openAbout(String certificationId);

	@Query("""
			select c.id from Contest c
			where c.organizationId = :organization and c.account = :account and c.outcome is null order by c.id""")
	List<UUID> openOf(UUID organization, String account);

	void flush();

}
