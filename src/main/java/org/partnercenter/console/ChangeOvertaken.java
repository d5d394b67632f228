package org.partnercenter.console;

import java.util.UUID;

/** What a change stands on is not in force any more. */
class ChangeOvertaken extends Exception {

	ChangeOvertaken(UUID change) {
		super("What is in force is not what change " + change + " stands on");
	}

}
