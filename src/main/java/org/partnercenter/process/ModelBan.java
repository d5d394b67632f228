package org.partnercenter.process;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Refuses, when it is deployed, a model that would bring code of its own: a class by
 * name, a script, a connector. Which expressions a model may use,
 * {@link GuardedExpressions} sees to when they are evaluated; the model gate refuses much
 * more, but long before.
 */
@Component
class ModelBan extends AbstractProcessEnginePlugin {

	private static final Set<String> ELEMENTS = Set.of("script", "scriptTask", "connector");

	private static final Set<String> ATTRIBUTES = Set.of("class", "variableMappingClass");

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.getCustomPreBPMNParseListeners().add(new AbstractBpmnParseListener() {
			@Override
			public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
				refuseCode(root);
			}
		});
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		DefaultDmnEngineConfiguration tables = (DefaultDmnEngineConfiguration) configuration
			.getDmnEngineConfiguration();
		tables.getTransformer().getTransformListeners().add(new FeelOnly());
	}

	private static void refuseCode(Element element) {
		if (ELEMENTS.contains(element.getTagName())) {
			throw new ProcessEngineException("Models may not hold a " + element.getTagName());
		}
		for (String attribute : ATTRIBUTES) {
			if (element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, attribute) != null
					|| isEngines(element) && element.attribute(attribute) != null) {
				throw new ProcessEngineException("Models may not name a class: " + element.attribute("id"));
			}
		}
		element.elements().forEach(ModelBan::refuseCode);
	}

	/** Of the engine's own elements, the attributes carry no name space. */
	private static boolean isEngines(Element element) {
		return BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri().equals(element.getUri());
	}

}
