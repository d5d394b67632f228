package org.partnercenter.association;

import jakarta.persistence.Embeddable;

/** What a person entered to ask for an association, as he typed it. */
@Embeddable
record Applicant(String email, String firstName, String lastName) {

	String name() {
		return this.firstName + " " + this.lastName;
	}

}
