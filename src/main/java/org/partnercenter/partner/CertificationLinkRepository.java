package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CertificationLinkRepository extends Repository<CertificationLink, String> {

	boolean existsByCertificationIdAndOrganizationAndAccount(String id, UUID organization, String account);

	boolean existsByCertificationId(String id);

	boolean existsByOrganizationAndAccount(UUID organization, String account);

	List<CertificationLink> findByOrganizationAndAccountIn(UUID organization, Collection<String> accounts);

	long countByOrganization(UUID organization);

	@Modifying
	@Query("delete from CertificationLink c where c.organization = :organization and c.account = :account")
	int end(UUID organization, String account);

	@Modifying
	@Query("""
			delete from CertificationLink c
			where c.organization = :organization and c.account = :account and c.certificationId <> :id""")
	int endOthers(UUID organization, String account, String id);

}
