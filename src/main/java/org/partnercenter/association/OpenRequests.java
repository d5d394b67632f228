package org.partnercenter.association;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** What others may know of requests that are not decided yet. */
@Component
public class OpenRequests {

	private final AssociationRequests requests;

	OpenRequests(AssociationRequests requests) {
		this.requests = requests;
	}

	/**
	 * The ids of a person's open requests, newest first; each has a page
	 * {@code /association/requests/<id>}.
	 */
	public List<UUID> of(String account) {
		return this.requests.openOf(account).stream().map(AssociationRequest::id).toList();
	}

}
