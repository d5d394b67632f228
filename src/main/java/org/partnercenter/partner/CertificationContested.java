package org.partnercenter.partner;

import java.util.UUID;

/**
 * Application event: a person wants a certification ID to count for an organization that
 * counts for another person already. Published in the transaction that refuses
 * it.
 *
 * @param certificationId in its one writing, see {@link CertificationIds#normalized}; the
 * person's own (D-12), so not for pages of others
 */
public record CertificationContested(UUID organization, String account, String certificationId) {

}
