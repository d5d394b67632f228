package org.partnercenter.process;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Refuses, when it is deployed, a table that is not written in FEEL: scripts and Java
 * expressions in a table pass by every guard of the process engine.
 */
class FeelOnly implements DmnTransformListener {

	@Override
	public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph graph) {
		Document document = (Document) definitions.getModelInstance().getDocument().getDomSource().getNode();
		NodeList elements = document.getElementsByTagNameNS("*", "*");
		for (int i = 0; i < elements.getLength(); i++) {
			String language = ((Element) elements.item(i)).getAttribute("expressionLanguage");
			if (!language.isEmpty() && !language.matches("(?i)feel|https?://www\\.omg\\.org/spec/.*FEEL/?")) {
				throw new ProcessEngineException("Tables are written in FEEL, not in " + language);
			}
		}
	}

	@Override
	public void transformDecision(Decision decision, DmnDecision transformed) {
		// looked at as a whole, above
	}

	@Override
	public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl transformed) {
		// looked at as a whole, above
	}

	@Override
	public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl transformed) {
		// looked at as a whole, above
	}

	@Override
	public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl transformed) {
		// looked at as a whole, above
	}

}
