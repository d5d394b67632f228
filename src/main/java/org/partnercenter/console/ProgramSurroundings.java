package org.partnercenter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

import org.partnercenter.form.Choices;
import org.partnercenter.gate.Surroundings;
import org.partnercenter.process.ProcessVariable;

/**
 * What models meet in this program: its delegates, the variables that its modules declare
 * in classes called {@code ...Variables}, the lists that forms may offer.
 */
@Component
public class ProgramSurroundings {

	private static final String HOME = "org.partnercenter.";

	// asked for when needed: delegates use what uses this
	private final ListableBeanFactory beans;

	private final ObjectProvider<Choices> choices;

	ProgramSurroundings(ListableBeanFactory beans, ObjectProvider<Choices> choices) {
		this.beans = beans;
		this.choices = choices;
	}

	/** As the gate asks for them. */
	public Surroundings get() {
		Map<String, String> homes = new HashMap<>();
		this.beans.getBeansOfType(JavaDelegate.class)
			.forEach((name, delegate) -> homes.put(name, AopUtils.getTargetClass(delegate).getPackageName()));
		Map<String, Set<String>> variables = declared();
		homes.values().forEach(home -> variables.computeIfAbsent(home.replace(HOME, ""), module -> Set.of()));
		return new Surroundings(homes, variables, this.choices.stream().map(Choices::name).collect(Collectors.toSet()));
	}

	private static Map<String, Set<String>> declared() {
		Map<String, Set<String>> variables = new HashMap<>();
		CachingMetadataReaderFactory reader = new CachingMetadataReaderFactory();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:org/partnercenter/*/*Variables.class")) {
				Class<?> type = ClassUtils
					.resolveClassName(reader.getMetadataReader(file).getClassMetadata().getClassName(), null);
				variables.computeIfAbsent(type.getPackageName().replace(HOME, ""), name -> new TreeSet<>())
					.addAll(namesIn(type));
			}
			return variables;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names of the variables that a class declares. */
	public static Set<String> namesIn(Class<?> type) {
		return Stream.of(type.getDeclaredFields())
			.filter(field -> field.getType() == ProcessVariable.class && Modifier.isStatic(field.getModifiers()))
			.map(ProgramSurroundings::nameOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String nameOf(Field field) {
		ReflectionUtils.makeAccessible(field);
		return ((ProcessVariable<?>) ReflectionUtils.getField(field, null)).name();
	}

}
