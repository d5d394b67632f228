package org.partnercenter.audit;

import java.util.List;

/**
 * One source of what happened. It asks the database a fixed number of times, however much
 * happened.
 */
interface Chronicle {

	/** Of what kind all its entries are. */
	Kind kind();

	/**
	 * The newest first, always in the same order; nothing where the source knows nothing
	 * of the subject.
	 */
	List<Entry> of(Subject subject, Window window);

}
