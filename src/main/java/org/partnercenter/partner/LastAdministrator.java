package org.partnercenter.partner;

import java.util.UUID;

/**
 * Refuses what would leave an organization without a Global Administrator (D-20). Nothing
 * has changed; somebody else must get that role first.
 */
public class LastAdministrator extends RuntimeException {

	LastAdministrator(UUID organization) {
		super("The last Global Administrator of " + organization + " needs a successor first");
	}

}
