package org.partnercenter.console;

/** Where a change comes from. */
enum ChangeKind {

	/** A process owner has brought files. */
	UPLOAD,
	/** What an earlier change has replaced, again. */
	TAKE_BACK,
	/**
	 * A release ships other files for a unit that a process owner has changed; somebody
	 * has to say which stay.
	 */
	RELEASE

}
