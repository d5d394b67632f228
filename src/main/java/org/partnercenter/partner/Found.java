package org.partnercenter.partner;

import java.util.UUID;

/** A result of a search: no people, no addresses. */
public record Found(UUID id, String name, String doingBusinessAs, String country, String state, String city,
		boolean enrolled) {

}
