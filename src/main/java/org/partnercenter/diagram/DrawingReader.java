package org.partnercenter.diagram;

import java.util.Comparator;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

import org.partnercenter.diagram.Drawing.Line;
import org.partnercenter.diagram.Drawing.Point;
import org.partnercenter.diagram.Drawing.Shape;

/** Reads where the parts of a model are drawn. */
final class DrawingReader {

	private DrawingReader() {
	}

	static Drawing read(BpmnModelInstance model) {
		List<Shape> shapes = model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter(shape -> shape.getBpmnElement() instanceof FlowNode)
			.map(DrawingReader::shape)
			.sorted(Comparator.comparingDouble((Shape shape) -> shape.width() * shape.height()).reversed())
			.toList();
		List<Line> lines = model.getModelElementsByType(BpmnEdge.class)
			.stream()
			.filter(edge -> edge.getBpmnElement() != null)
			.map(DrawingReader::line)
			.toList();
		return new Drawing(shapes, lines);
	}

	private static Shape shape(BpmnShape shape) {
		FlowNode node = (FlowNode) shape.getBpmnElement();
		Bounds bounds = shape.getBounds();
		return new Shape(node.getId(), node.getElementType().getTypeName(),
				(node.getName() != null) ? node.getName() : "", bounds.getX(), bounds.getY(), bounds.getWidth(),
				bounds.getHeight());
	}

	private static Line line(BpmnEdge edge) {
		return new Line(edge.getBpmnElement().getId(),
				edge.getWaypoints().stream().map(point -> new Point(point.getX(), point.getY())).toList());
	}

}
