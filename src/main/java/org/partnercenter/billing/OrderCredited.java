package org.partnercenter.billing;

import java.util.UUID;

/** Staff has taken back a paid order; published once, in that transaction. */
public record OrderCredited(UUID order, UUID organization) {

}
