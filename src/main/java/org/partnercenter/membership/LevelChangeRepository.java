package org.partnercenter.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface LevelChangeRepository extends CrudRepository<LevelChange, UUID> {

	Optional<LevelChange> findFirstByOrganizationIdAndOrderId(UUID organizationId, UUID orderId);

	List<LevelChange> findByOrganizationIdOrderByActiveFrom(UUID organizationId);

}
