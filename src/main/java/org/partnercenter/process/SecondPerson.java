package org.partnercenter.process;

/**
 * A task that one person of its group may not answer, because it was he who asked for it:
 * one bean for each such user task. The portal does not offer it to him, and he cannot
 * claim it: it would be kept from those who may answer. That his answer is refused, the
 * module itself sees to.
 */
public interface SecondPerson {

	/** The id of the user task in its model, unique in the product. */
	String task();

	/**
	 * Whether a person is the first one.
	 * @param businessKey the key of the case
	 */
	boolean excludes(String account, String businessKey);

}
