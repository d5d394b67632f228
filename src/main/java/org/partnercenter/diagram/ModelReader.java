package org.partnercenter.diagram;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Turns a model into a list that a person can read from top to bottom. */
class ModelReader {

	private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

	/** Steps whose left edges are as near as this stand below each other. */
	private static final int COLUMN = 40;

	private final BpmnModelInstance model;

	ModelReader(BpmnModelInstance model) {
		this.model = model;
	}

	DrawnModel read(ProcessDefinition definition) {
		Process process = this.model.getModelElementsByType(Process.class).iterator().next();
		return new DrawnModel(definition.getId(), definition.getKey(), definition.getVersion(),
				Objects.requireNonNullElse(definition.getName(), definition.getKey()), documentation(process),
				this.model.getModelElementsByType(FlowNode.class)
					.stream()
					.sorted(Comparator.<FlowNode>comparingInt(node -> (int) bounds(node, Bounds::getX) / COLUMN)
						.thenComparingDouble(node -> bounds(node, Bounds::getY)))
					.map(ModelReader::step)
					.toList(),
				this.model.getModelElementsByType(SequenceFlow.class)
					.stream()
					.map(flow -> new Flow(flow.getId(), flow.getName(), flow.getSource().getId(),
							flow.getTarget().getId()))
					.toList());
	}

	private static Step step(FlowNode node) {
		return new Step(node.getId(),
				Optional.ofNullable(node.getName()).filter(name -> !name.isBlank()).orElse(node.getId()),
				node.getElementType().getTypeName(), documentation(node), engine(node, "formRef"), calls(node));
	}

	private static String calls(FlowNode node) {
		if (node instanceof CallActivity call) {
			return call.getCalledElement();
		}
		return Stream.of("delegateExpression", "decisionRef")
			.map(name -> engine(node, name))
			.filter(Objects::nonNull)
			.map(text -> text.replaceAll("[${}]", ""))
			.findFirst()
			.orElse(null);
	}

	private static String engine(FlowNode node, String name) {
		return node.getAttributeValueNs(ENGINE, name);
	}

	private static String documentation(BaseElement element) {
		String text = element.getDocumentations()
			.stream()
			.map(one -> one.getTextContent().strip())
			.collect(Collectors.joining("\n"));
		return text.isEmpty() ? null : text;
	}

	private static double bounds(FlowNode node, java.util.function.ToDoubleFunction<Bounds> edge) {
		return (node.getDiagramElement() instanceof BpmnShape shape) ? edge.applyAsDouble(shape.getBounds()) : 0;
	}

}
