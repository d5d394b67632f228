package org.partnercenter.evidence;

import java.util.UUID;

/**
 * Application event: what an organization can show has changed. Published in the writer's
 * transaction, after the change and once for each organization; whoever changes several
 * organizations publishes in the order of their ids.
 */
public record EvidenceChanged(UUID organization) {

}
