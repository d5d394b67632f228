package org.partnercenter.partner;

import java.util.UUID;

/**
 * Application event: a person left an organization or was removed from it, and has lost
 * all roles in it. Published in the transaction that ends the association.
 */
public record PersonLeft(UUID organization, String account) {

}
