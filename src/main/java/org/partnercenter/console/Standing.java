package org.partnercenter.console;

import java.util.List;

/**
 * Running cases of one version that stand at the same places.
 *
 * @param definition the version, as the engine calls it
 * @param places the ids of the activities
 * @param cases how many
 * @param example one of them
 * @param reasons why they cannot be migrated, in the engine's words; empty if they can
 */
record Standing(String definition, int version, List<String> places, int cases, String example, List<String> reasons) {

	public boolean canMigrate() {
		return this.reasons.isEmpty();
	}

	Standing with(List<String> reasons) {
		return new Standing(this.definition, this.version, this.places, this.cases, this.example, reasons);
	}

}
