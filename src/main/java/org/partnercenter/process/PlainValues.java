package org.partnercenter.process;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.variable.serializer.JavaObjectSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.VariableSerializers;
import org.springframework.stereotype.Component;

/**
 * Variables are texts, numbers, flags and dates. Objects written as JSON or XML and files
 * cannot be stored, whoever brings them: what is not in the engine cannot be made to act
 * in it.
 */
@Component
class PlainValues extends AbstractProcessEnginePlugin {

	private static final Set<String> REFUSED = Set.of("object", "file", "xml");

	/** Later than the plugins that look for their place beside these. */
	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
		VariableSerializers serializers = configuration.getVariableSerializers();
		List.copyOf(serializers.getSerializers())
			.stream()
			.filter(PlainValues::isRefused)
			.forEach(serializers::removeSerializer);
		// would write any class as JSON
		configuration.setFallbackSerializerFactory(null);
	}

	/**
	 * The serializer of Java objects stays: a decision hands its result over as one,
	 * which is never stored, and the engine refuses serialized objects from outside by
	 * itself.
	 */
	private static boolean isRefused(TypedValueSerializer<?> serializer) {
		return !(serializer instanceof JavaObjectSerializer) && serializer.getType() != null
				&& REFUSED.contains(serializer.getType().getName());
	}

}
