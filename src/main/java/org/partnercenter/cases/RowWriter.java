package org.partnercenter.cases;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a table row by row; what was written is not kept. A file that was closed without
 * {@link #end()} is one that nobody takes for complete.
 */
interface RowWriter extends Closeable {

	/** Texts, numbers, flags, moments and {@code null}, as many as there are columns. */
	void row(Object... cells) throws IOException;

	/** All rows are written. */
	void end() throws IOException;

}
