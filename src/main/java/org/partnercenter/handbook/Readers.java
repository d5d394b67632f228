package org.partnercenter.handbook;

import org.springframework.stereotype.Component;

import org.partnercenter.access.CurrentPerson;
import org.partnercenter.access.StaffGroups;

/** Who is reading: the way to single cases is shown to those who may go it. */
@Component
class Readers {

	private final CurrentPerson person;

	Readers(CurrentPerson person) {
		this.person = person;
	}

	boolean inspect() {
		return this.person.isIn(StaffGroups.AUDITORS) || this.person.isIn(StaffGroups.PROCESS_OWNERS);
	}

}
