package org.partnercenter.process;

import java.math.BigDecimal;
import java.util.Map;

/**
 * One rule of a table that fired.
 *
 * @param rule the id of the rule in the table
 * @param outputs name of the output to what the rule says; an empty cell is {@code null}
 */
public record TableRow(String rule, Map<String, Object> outputs) {

	/** Null where the cell is empty. */
	public String text(String output) {
		Object said = this.outputs.get(output);
		return said == null ? null : said.toString();
	}

	/**
	 * @throws IllegalStateException if the cell holds no whole number
	 */
	public int number(String output) {
		return amount(output).intValueExact();
	}

	/**
	 * @throws IllegalStateException if the cell holds no number
	 */
	public BigDecimal amount(String output) {
		if (this.outputs.get(output) instanceof Number number) {
			return new BigDecimal(number.toString());
		}
		throw new IllegalStateException("The rule " + this.rule + " says no number for " + output);
	}

	/** False where the cell is empty. */
	public boolean flag(String output) {
		return Boolean.TRUE.equals(this.outputs.get(output));
	}

}
