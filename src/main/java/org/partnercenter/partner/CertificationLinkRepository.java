package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificationLinkRepository extends Repository<CertificationLink, String> {

	boolean existsByCertificationIdAndOrganizationAndAccount(String id, UUID organization, String account);

	boolean existsByCertificationIdAndAccount(String id, String account);

	boolean existsByCertificationId(String id);

	Optional<CertificationLink> findByCertificationId(String id);

	@Query("""
			select c.certificationId from CertificationLink c
			where c.organization = :organization and c.account = :account order by c.certificationId""")
	List<String> idsOf(UUID organization, String account);

	boolean existsByOrganizationAndAccount(UUID organization, String account);

	List<CertificationLink> findByOrganizationAndAccountIn(UUID organization, Collection<String> accounts);

	long countByOrganization(UUID organization);

	@Modifying
	@Query("delete from CertificationLink c where c.certificationId = :id and c.account = :account")
	int endOf(String id, String account);

	@Modifying
	@Query("""
			delete from CertificationLink c
			where c.organization = :organization and c.account = :account and c.certificationId <> :id""")
	int endOthers(UUID organization, String account, String id);

}
