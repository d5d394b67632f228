package org.partnercenter.upgrade;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface UpgradeRepository extends CrudRepository<Upgrade, UUID> {

	Optional<Upgrade> findByOpenFor(UUID organization);

	Optional<Upgrade> findFirstByOrganizationIdOrderByBegunAtDesc(UUID organization);

}
