package org.partnercenter.rulechange;

/** What a rule change would do to the level that an organization meets. */
enum EffectKind {

	RISES, FALLS,

	/** To a level of the same height with another name. */
	CHANGES,

	SAME,

	/** The table of fees has no row for its level and country. */
	UNDECIDED

}
