package org.partnercenter.membership;

import java.util.UUID;

import org.springframework.data.repository.CrudRepository;

interface MembershipRepository extends CrudRepository<Membership, UUID> {

}
