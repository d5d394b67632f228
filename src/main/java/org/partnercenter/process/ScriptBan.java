package org.partnercenter.process;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;
import org.springframework.stereotype.Component;

/**
 * No script runs in the engine, in whatever corner of a model it stands: the parser meets
 * a factory that refuses.
 */
@Component
class ScriptBan extends AbstractProcessEnginePlugin {

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setScriptFactory(new Refusing());
	}

	private static final class Refusing extends ScriptFactory {

		@Override
		public ExecutableScript createScriptFromSource(String language, String source) {
			throw refusal();
		}

		@Override
		public ExecutableScript createScriptFromResource(String language, String resource) {
			throw refusal();
		}

		private static ProcessEngineException refusal() {
			return new ProcessEngineException("Scripts are not allowed in models");
		}

	}

}
