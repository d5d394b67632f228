package org.partnercenter.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<RoleRow, UUID> {

	List<RoleRow> findByOrganizationAndAccountOrderByRole(UUID organization, String account);

	List<RoleRow> findByOrganizationOrderByGivenAt(UUID organization);

	List<RoleRow> findByOrganizationAndAccountIn(UUID organization, Collection<String> accounts);

	@Query("select r from RoleRow r where r.organization = :organization and r.role = :role order by r.givenAt, r.id")
	List<RoleRow> holders(UUID organization, ContactRole role);

	Optional<RoleRow> findByLocationAndAccountAndRole(UUID location, String account, ContactRole role);

	Optional<RoleRow> findByPrimaryOf(UUID location);

	boolean existsByLocation(UUID location);

	boolean existsByOrganizationAndAccountAndRoleIn(UUID organization, String account, Collection<ContactRole> roles);

	@Query("select distinct r.organization from RoleRow r where r.account = :account and r.role in :roles")
	List<UUID> organizations(String account, Collection<ContactRole> roles);

	@Query("""
			select count(r) > 0 from RoleRow r, Location l
			where r.location = l.id and l.headquartersOf = :organization
			and r.account = :account and r.role in :roles""")
	boolean administersHeadquarters(UUID organization, String account, Collection<ContactRole> roles);

	/** At once, and not when the transaction ends: the next holder's row may follow. */
	@Modifying
	@Query("delete from RoleRow r where r.id = :id")
	int end(UUID id);

}
