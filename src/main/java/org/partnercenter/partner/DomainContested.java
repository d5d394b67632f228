package org.partnercenter.partner;

import java.util.UUID;

/**
 * Application event: an organization has proven a domain that another one has proven
 * before. Published in the transaction that contests the claim (D-17).
 */
public record DomainContested(UUID claimId, UUID organization, String domain) {

}
