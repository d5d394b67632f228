package org.partnercenter.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody asked in a person's name, by letter or telephone, to have him erased. He
 * may not know of it, so he is shown it and can stop it (T-E09); answered by the module
 * in which it is filed.
 */
public interface FiledErasure {

	/** From which day on, in UTC, he may be erased; empty: nobody has asked. */
	Optional<LocalDate> from(String account);

	/**
	 * The person himself says no: recorded, and nothing is erased.
	 * @return false: nothing was filed any more
	 */
	boolean stop(String account);

}
