package org.partnercenter.diagram;

/**
 * One flow node of a model.
 *
 * @param id in the model
 * @param name as drawn; the id if it has none
 * @param type such as {@code userTask}, {@code manualTask}, {@code startEvent},
 * {@code intermediateThrowEvent}, {@code exclusiveGateway}, {@code eventBasedGateway},
 * {@code complexGateway}
 * @param documentation what the model says about it, or {@code null}
 * @param form the key of its form, or {@code null}
 * @param calls what it uses: the bean of a service or send task, the table of a business
 * rule task, the process of a call activity, or {@code null}
 */
public record Step(String id, String name, String type, String documentation, String form, String calls) {

	/** Someone or something works here: neither a gateway nor an event. */
	public boolean isActivity() {
		return this.type.endsWith("Task") || this.type.equals("callActivity") || this.type.equals("subProcess");
	}

}
