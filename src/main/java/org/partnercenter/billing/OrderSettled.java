package org.partnercenter.billing;

import java.util.UUID;

/** An order is paid in full; published once, in the transaction that books the rest. */
public record OrderSettled(UUID order, UUID organization) {

}
