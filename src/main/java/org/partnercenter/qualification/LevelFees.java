package org.partnercenter.qualification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What a level would cost; whoever knows the fees implements it, and the estimator shows
 * it.
 */
public interface LevelFees {

	/**
	 * What would be due today, as a whole sentence in the reader's language; empty if
	 * nothing can be said.
	 * @param level the code of a level above the active one
	 */
	Optional<String> due(UUID organization, String level, Locale language);

}
