package org.partnercenter.association;

import org.camunda.bpm.engine.AuthorizationException;

/** It is not for this person to decide on this request; the web apps answer 403. */
class DecisionRefused extends AuthorizationException {

	DecisionRefused() {
		super("It is not for you to decide on this request");
	}

}
