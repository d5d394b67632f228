package org.partnercenter.process;

import java.util.Map;

/**
 * Tables that are in no deployment: {@link DecisionTables#rowsOf} reads them like any
 * version until this is closed.
 *
 * @param versions the id of each decision in the file to the name of this very version
 */
public record ProposedTables(Map<String, String> versions, Runnable forget) implements AutoCloseable {

	@Override
	public void close() {
		this.forget.run();
	}

}
