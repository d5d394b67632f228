package org.partnercenter.gate;

import java.util.Map;

/**
 * Where changed models, forms and tables are handed in, to be judged by the gate and
 * approved by a second process owner before they are in force; whoever deploys them
 * implements it.
 */
public interface ChangeDesk {

	/**
	 * Keeps files as the draft of a change; nothing is in force by that.
	 * @param author account of the process owner who hands it in
	 * @param files path, such as {@code processes/program-levels.dmn}, to text
	 * @param reason why it is wanted, which the author may still put otherwise
	 * @return the path of the page where the author goes on with it
	 * @throws IllegalArgumentException with a sentence, if the desk refuses them
	 */
	String draft(String author, Map<String, String> files, String reason);

}
