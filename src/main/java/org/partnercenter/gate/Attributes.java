package org.partnercenter.gate;

import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads what stands at an element of a model. */
final class Attributes {

	static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

	private Attributes() {
	}

	/** An attribute of the engine, or {@code null}. */
	static String of(ModelElementInstance element, String name) {
		return element.getAttributeValueNs(ENGINE, name);
	}

	/** An extension property. */
	static Optional<String> property(BaseElement element, String name) {
		return Stream.ofNullable(element.getExtensionElements())
			.flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.filter(property -> name.equals(property.getCamundaName()))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

	static boolean isDocumented(BaseElement element) {
		return element.getDocumentations().stream().anyMatch(text -> !text.getTextContent().isBlank());
	}

}
