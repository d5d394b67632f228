package org.partnercenter.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** What is not in the picture, nobody sees. */
class DrawingRule implements ModelRule {

	/** How far from a shape a line may end; in pixels. */
	private static final int NEAR = 6;

	@Override
	public void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes) {
		Map<BaseElement, Bounds> shapes = new HashMap<>();
		model.all(BpmnShape.class).forEach(shape -> shapes.put(shape.getBpmnElement(), shape.getBounds()));
		Map<BaseElement, List<Waypoint>> lines = new HashMap<>();
		model.all(BpmnEdge.class)
			.forEach(edge -> lines.put(edge.getBpmnElement(), new ArrayList<>(edge.getWaypoints())));
		model.nodes()
			.forEach(node -> mistakes.unless(shapes.containsKey(node), "%s is not drawn: place it in the diagram",
					node.getId()));
		model.flows()
			.forEach(flow -> mistakes.unless(connects(flow, lines.getOrDefault(flow, List.of()), shapes),
					"%s is not drawn from its source to its target: draw its line from the edge of the one to the edge of the other",
					flow.getId()));
	}

	private static boolean connects(SequenceFlow flow, List<Waypoint> line, Map<BaseElement, Bounds> shapes) {
		return line.size() > 1 && touches(line.get(0), shapes, flow.getSource())
				&& touches(line.get(line.size() - 1), shapes, flow.getTarget());
	}

	private static boolean touches(Waypoint point, Map<BaseElement, Bounds> shapes, FlowNode node) {
		Bounds shape = shapes.get(node);
		return shape != null && between(shape.getX(), point.getX(), shape.getX() + shape.getWidth())
				&& between(shape.getY(), point.getY(), shape.getY() + shape.getHeight());
	}

	private static boolean between(double low, double place, double high) {
		return low - NEAR <= place && place <= high + NEAR;
	}

}
