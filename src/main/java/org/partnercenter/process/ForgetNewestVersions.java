package org.partnercenter.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Who deploys a table decides by it afterwards, in the same transaction, too. */
@Component
class ForgetNewestVersions extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		List<Deployer> deployers = new ArrayList<>();
		if (configuration.getCustomPostDeployers() != null) {
			deployers.addAll(configuration.getCustomPostDeployers());
		}
		deployers.add(deployment -> {
			// others are only read into the cache again
			if (deployment.isNew()) {
				NewestVersions.forget();
			}
		});
		configuration.setCustomPostDeployers(deployers);
	}

}
