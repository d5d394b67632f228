package org.partnercenter.access;

import java.util.List;

/**
 * The accounts of staff that a first start has created, with their one-time passwords.
 */
record FirstStaff(List<Member> members) {

	/** Not printed by accident. */
	@Override
	public String toString() {
		return "FirstStaff of " + this.members.size();
	}

	record Member(String name, String oneTimePassword) {

		@Override
		public String toString() {
			return this.name;
		}

	}

}
