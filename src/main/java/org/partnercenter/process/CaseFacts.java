package org.partnercenter.process;

import java.util.Map;
import java.util.UUID;

/**
 * What every list of tasks shows of the organization behind a case, whatever the process:
 * at most one bean.
 */
public interface CaseFacts {

	/**
	 * @param organization {@code null} where a case belongs to none (yet)
	 */
	Facts of(UUID organization);

	/**
	 * @param level the code of its level, or {@code null}
	 * @param display display copies: {@code organization}, {@code country},
	 * {@code level}, as people read them
	 */
	record Facts(String level, Map<String, String> display) {

		public static final Facts NONE = new Facts(null, Map.of());

	}

}
