package org.partnercenter.gate;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.partnercenter.form.Choices;
import org.partnercenter.process.ProcessVariable;
import org.partnercenter.testing.PartnerCenterTest;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The house rules for everything in {@code processes/} and {@code forms/}. */
@PartnerCenterTest
class ProcessModelTests {

	private static final String HOME = "org.partnercenter.";

	@Autowired
	Map<String, JavaDelegate> delegates;

	@Autowired
	ObjectProvider<Choices> choices;

	@Test
	void everyModelFormAndTablePassesTheGate() throws Exception {
		assertThat(new ModelGate(surroundings()).check(Path.of("."))).isEmpty();
	}

	@Test
	void theGateKnowsEveryDelegateAndVariableOfTheProgram() throws Exception {
		assertThat(surroundings().delegates()).doesNotContainKey("finishTrialDelegate");
		assertThat(namesIn(Declared.class)).containsExactly("organization");
	}

	static class Declared {

		static final ProcessVariable<String> ORGANIZATION = ProcessVariable.text("organization");

	}

	private Surroundings surroundings() throws Exception {
		Map<String, String> homes = new HashMap<>();
		this.delegates.forEach((name, delegate) -> {
			Class<?> type = AopUtils.getTargetClass(delegate);
			// not those that only tests have
			if (!type.getProtectionDomain().getCodeSource().getLocation().getPath().contains("test-classes")) {
				homes.put(name, type.getPackageName());
			}
		});
		Map<String, Set<String>> variables = declared();
		homes.values().forEach(home -> variables.computeIfAbsent(home.replace(HOME, ""), module -> Set.of()));
		return new Surroundings(homes, variables, this.choices.stream().map(Choices::name).collect(Collectors.toSet()));
	}

	/** By convention they stand in a class called after its process. */
	private static Map<String, Set<String>> declared() throws Exception {
		Map<String, Set<String>> variables = new HashMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:org/partnercenter/*/*Variables.class")) {
			String module = Path.of(file.getURI()).getParent().getFileName().toString();
			String type = HOME + module + "." + file.getFilename().replace(".class", "");
			variables.computeIfAbsent(module, name -> new TreeSet<>()).addAll(namesIn(ClassUtils.forName(type, null)));
		}
		return variables;
	}

	private static Collection<String> namesIn(Class<?> type) throws Exception {
		Collection<String> names = new TreeSet<>();
		for (Field field : type.getDeclaredFields()) {
			if (field.getType() == ProcessVariable.class && Modifier.isStatic(field.getModifiers())) {
				field.setAccessible(true);
				names.add(((ProcessVariable<?>) field.get(null)).name());
			}
		}
		return names;
	}

}
