package org.partnercenter.gate;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.partnercenter.console.ProgramSurroundings;
import org.partnercenter.process.ProcessVariable;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The house rules for everything in {@code processes/} and {@code forms/}. */
@PartnerCenterTest
class ProcessModelTests {

	@Autowired
	Map<String, JavaDelegate> delegates;

	@Autowired
	ProgramSurroundings program;

	@Test
	void everyModelFormAndTablePassesTheGate() {
		assertThat(new ModelGate(surroundings()).check(Path.of("."))).isEmpty();
	}

	@Test
	void theGateKnowsEveryDelegateAndVariableOfTheProgram() {
		assertThat(surroundings().delegates()).doesNotContainKey("finishTrialDelegate");
		assertThat(ProgramSurroundings.namesIn(Declared.class)).containsExactly("organization");
	}

	static class Declared {

		static final ProcessVariable<String> ORGANIZATION = ProcessVariable.text("organization");

	}

	private Surroundings surroundings() {
		Surroundings all = this.program.get();
		Map<String, String> homes = new HashMap<>(all.delegates());
		// not those that only tests have
		this.delegates.forEach((name, delegate) -> {
			if (AopUtils.getTargetClass(delegate)
				.getProtectionDomain()
				.getCodeSource()
				.getLocation()
				.getPath()
				.contains("test-classes")) {
				homes.remove(name);
			}
		});
		return new Surroundings(homes, all.variables(), all.choices());
	}

}
