package org.partnercenter.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.test.context.event.AfterTestMethodEvent;

/**
 * After each test the clock shows real time again and nobody is signed in to the engine.
 */
@TestConfiguration
public class ResetAfterEachTest implements ApplicationListener<AfterTestMethodEvent> {

	private final ProcessEngine engine;

	ResetAfterEachTest(ProcessEngine engine) {
		this.engine = engine;
	}

	@Override
	public void onApplicationEvent(AfterTestMethodEvent event) {
		this.engine.getIdentityService().clearAuthentication();
		ClockUtil.reset();
	}

}
