package org.partnercenter.diagram;

/**
 * A sequence flow of a model.
 *
 * @param name the answer that it stands for, such as {@code Yes}, or {@code null}
 * @param source the id of the flow node it comes from
 * @param target the id of the flow node it leads to
 */
public record Flow(String id, String name, String source, String target) {

}
