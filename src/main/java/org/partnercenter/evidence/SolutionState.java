package org.partnercenter.evidence;

/** How far a tested solution has come. */
enum SolutionState {

	/** The organization says so; counts for nothing yet. */
	CLAIMED,

	/** Its certificate was verified; it counts until that expires. */
	VERIFIED,

	/** The Regional Service Center did not find it as claimed. */
	REFUSED

}
