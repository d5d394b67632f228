package org.partnercenter.gate;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A model.
 *
 * @param name the file without its ending
 * @param process the one process in it
 */
record ModelFile(String name, BpmnModelInstance bpmn, Process process) {

	/** The package below {@code org.partnercenter} where its Java stands. */
	String module() {
		return Attributes.property(this.process, "module").orElse(this.name);
	}

	<T extends ModelElementInstance> Stream<T> all(Class<T> type) {
		return this.bpmn.getModelElementsByType(type).stream();
	}

	Stream<FlowNode> nodes() {
		return all(FlowNode.class);
	}

	Stream<SequenceFlow> flows() {
		return all(SequenceFlow.class);
	}

	/**
	 * By the flows themselves: what a node says of its flows, nobody has to keep right.
	 */
	List<SequenceFlow> outgoing(FlowNode node) {
		return flows().filter(flow -> node.equals(flow.getSource())).toList();
	}

	Stream<UserTask> userTasks() {
		return all(UserTask.class);
	}

}
