package org.partnercenter.partner;

import java.util.UUID;

/**
 * Application event: a certification ID counts for an organization no more.
 * Published in the transaction that ends it, after the change.
 *
 * @param certificationId in its one writing, see {@link CertificationIds#normalized}; the
 * person's own (D-12), so not for pages of others
 */
public record CertificationUnlinked(UUID organization, String account, String certificationId) {

}
