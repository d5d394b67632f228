package org.partnercenter.billing;

import java.util.UUID;

/** An open order will not be paid any more; published once, in that transaction. */
public record OrderCancelled(UUID order, UUID organization) {

}
