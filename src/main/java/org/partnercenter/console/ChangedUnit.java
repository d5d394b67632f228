package org.partnercenter.console;

import java.util.UUID;

/**
 * A unit that a change touches; deployments are those of the engine.
 *
 * @param before what the change stands on, {@code null} for a new unit
 * @param after what it has made, {@code null} before it is in force
 * @param back what its return has made, {@code null} without one
 */
record ChangedUnit(UUID change, String unit, String before, String after, String back) {

	/**
	 * The deployment that is in force if nothing else came since; may be {@code null}.
	 */
	String latest() {
		return (this.back != null) ? this.back : (this.after != null) ? this.after : this.before;
	}

}
