package org.partnercenter.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.process.ProcessModels.ProcessModel;
import org.springframework.beans.factory.annotation.Autowired;
import org.partnercenter.testing.PartnerCenterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** The house rules for everything in {@code processes/}. */
@PartnerCenterTest
class ProcessModelTests {

	@Autowired
	Map<String, JavaDelegate> delegates;

	static Stream<ProcessModel> models() {
		return ProcessModels.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void isNamedAfterItsFile(ProcessModel model) {
		assertThat(model.process().getId()).isEqualTo(model.file());
		assertThat(model.process().getCamundaHistoryTimeToLiveString()).startsWith("P");
	}

	@ParameterizedTest
	@MethodSource("models")
	void idsAreChosenNotGenerated(ProcessModel model) {
		each(model, FlowNode.class,
				(softly, node) -> softly.assertThat(node.getId())
					.matches("[a-z][A-Za-z]+_[a-z][A-Za-z0-9]*")
					.startsWith(prefix(node)));
		each(model, FlowNode.class, (softly, node) -> softly.assertThat(node.getName()).as(node.getId()).isNotBlank());
	}

	@ParameterizedTest
	@MethodSource("models")
	void serviceTasksNameTheirDelegate(ProcessModel model) {
		each(model, ServiceTask.class, (softly, task) -> {
			String bean = task.getId().replaceFirst("^serviceTask_", "") + "Delegate";
			softly.assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + bean + "}");
			softly.assertThat(this.delegates).as("delegates").containsKey(bean);
			if (this.delegates.containsKey(bean)) {
				softly.assertThat(this.delegates.get(bean).getClass().getPackageName())
					.isEqualTo("org.partnercenter." + model.file());
			}
			softly.assertThat(task.isCamundaAsyncBefore() || task.isCamundaAsyncAfter())
				.as("%s is a save point", task.getId())
				.isTrue();
		});
		assertThat(model.model().getModelElementsByType(ScriptTask.class)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("models")
	void splitsAskAQuestionAndHaveADefault(ProcessModel model) {
		each(model, ExclusiveGateway.class, (softly, gateway) -> {
			if (gateway.getOutgoing().size() > 1) {
				softly.assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
				softly.assertThat(gateway.getDefault()).as("default of %s", gateway.getId()).isNotNull();
				gateway.getOutgoing().forEach(flow -> softly.assertThat(flow.getName()).as(flow.getId()).isNotBlank());
			}
		});
		each(model, SequenceFlow.class, (softly, flow) -> {
			if (flow.getConditionExpression() != null) {
				softly.assertThat(flow.getConditionExpression().getTextContent())
					.matches("\\$\\{!?[a-z][A-Za-z]+( == '[A-Z_]+')?}");
			}
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void userTasksHaveAFormAndAGroup(ProcessModel model) {
		each(model, UserTask.class, (softly, task) -> {
			softly.assertThat(task.getCamundaCandidateGroups()).isIn("administrators");
			String form = task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
			softly.assertThat(Path.of("forms", form + ".form")).exists();
			softly.assertThat(form).startsWith(model.file() + "-");
		});
	}

	@ParameterizedTest
	@MethodSource("models")
	void decisionsExist(ProcessModel model) {
		each(model, BusinessRuleTask.class, (softly,
				task) -> softly.assertThat(Path.of("processes", task.getCamundaDecisionRef() + ".dmn")).exists());
	}

	@ParameterizedTest
	@MethodSource("models")
	void isDrawn(ProcessModel model) {
		Set<String> drawn = model.model()
			.getModelElementsByType(BpmnShape.class)
			.stream()
			.map(shape -> shape.getBpmnElement().getId())
			.collect(Collectors.toSet());
		each(model, FlowNode.class, (softly, node) -> softly.assertThat(drawn).contains(node.getId()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void usesDeclaredVariablesOnly(ProcessModel model) throws Exception {
		Set<String> declared = declaredVariables(model);
		each(model, SequenceFlow.class, (softly, flow) -> {
			if (flow.getConditionExpression() != null) {
				var name = IDENTIFIER.matcher(flow.getConditionExpression().getTextContent());
				softly.assertThat(name.find()).isTrue();
				softly.assertThat(declared).as("condition of %s", flow.getId()).contains(name.group());
			}
		});
		each(model, BusinessRuleTask.class,
				(softly, task) -> softly.assertThat(declared).contains(task.getCamundaResultVariable()));
		each(model, UserTask.class, (softly, task) -> {
			var fields = new java.util.ArrayList<String>();
			Path form = Path.of("forms", formOf(task) + ".form");
			try {
				new com.fasterxml.jackson.databind.ObjectMapper().readTree(form.toFile())
					.findValuesAsText("key", fields);
			}
			catch (java.io.IOException ex) {
				throw new java.io.UncheckedIOException(ex);
			}
			softly.assertThat(declared).as("fields of %s", form).containsAll(fields);
			softly.assertThat(fields).as("fields of %s", form).hasSizeLessThanOrEqualTo(12);
		});
	}

	@Test
	void everyDelegateIsUsed() {
		List<String> used = new ArrayList<>();
		models().forEach(model -> model.model()
			.getModelElementsByType(ServiceTask.class)
			.forEach(task -> used.add(task.getId().replaceFirst("^serviceTask_", "") + "Delegate")));
		assertThat(this.delegates.keySet()).isSubsetOf(used);
	}

	private static final java.util.regex.Pattern IDENTIFIER = java.util.regex.Pattern.compile("[a-z][A-Za-z]+");

	private static Set<String> declaredVariables(ProcessModel model) throws Exception {
		String name = model.file().substring(0, 1).toUpperCase() + model.file().substring(1);
		Set<String> names = new java.util.TreeSet<>();
		for (var field : Class.forName("org.partnercenter." + model.file() + "." + name + "Variables")
			.getDeclaredFields()) {
			if (field.getType() == ProcessVariable.class) {
				field.setAccessible(true);
				names.add(((ProcessVariable<?>) field.get(null)).name());
			}
		}
		return names;
	}

	private static String formOf(UserTask task) {
		return task.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "formRef");
	}

	private static String prefix(FlowNode node) {
		String type = node.getElementType().getTypeName();
		if (type.endsWith("Gateway")) {
			return "gateway_";
		}
		if (type.startsWith("intermediate") || type.startsWith("boundary")) {
			return "event_";
		}
		return type + "_";
	}

	private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> void each(ProcessModel model,
			Class<T> type, java.util.function.BiConsumer<SoftAssertions, T> rule) {
		assertSoftly(
				softly -> model.model().getModelElementsByType(type).forEach(element -> rule.accept(softly, element)));
	}

}
