package org.partnercenter.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/**
 * Judges models, forms and tables before they reach the engine: called by the build, and
 * wherever somebody brings a changed model. Looks at files only, starts nothing, changes
 * nothing.
 */
public final class ModelGate {

	private static final List<ModelRule> RULES = List.of(new NameRule(), new DrawingRule(), new GatewayRule(),
			new ServiceRule(), new DocumentationRule(), new UserTaskRule(), new WizardRule(), new CallRule(),
			new ExpressionRule(), new DatesRule());

	private final Surroundings around;

	public ModelGate(Surroundings around) {
		this.around = around;
	}

	/**
	 * Judges the folders {@code processes} and {@code forms} of a checkout.
	 * @return one sentence for each mistake; empty if all is well
	 */
	public List<String> check(Path root) {
		return check(filesOf(root));
	}

	/**
	 * Judges files together. As long as one of them cannot be read, only that is said:
	 * all that refers to it would seem wrong as well.
	 * @param texts path, such as {@code processes/association.bpmn}, to content
	 * @return one sentence for each mistake, with the file in front; empty if all is well
	 */
	public List<String> check(Map<String, String> texts) {
		List<String> sentences = new ArrayList<>();
		Files files = Reading.of(texts, sentences);
		if (sentences.isEmpty()) {
			sentences.addAll(judge(files));
			sentences.addAll(orphans(files));
		}
		return sentences;
	}

	/**
	 * As {@link #check(Map)}, for files that meet a program which stands: a delegate that
	 * no model uses any more is no mistake of theirs.
	 */
	public List<String> judge(Map<String, String> texts) {
		List<String> sentences = new ArrayList<>();
		Files files = Reading.of(texts, sentences);
		return sentences.isEmpty() ? judge(files) : sentences;
	}

	private List<String> judge(Files files) {
		List<String> sentences = new ArrayList<>();
		files.models().values().forEach(model -> {
			Mistakes mistakes = new Mistakes("processes/" + model.name() + ".bpmn");
			LooseEnds.check(model, mistakes);
			if (mistakes.sentences().isEmpty()) {
				RULES.forEach(rule -> check(rule, model, files, mistakes));
			}
			sentences.addAll(mistakes.sentences());
		});
		files.forms().keySet().forEach(form -> {
			Mistakes mistakes = new Mistakes("forms/" + form + ".form");
			new FormRule(form, files, this.around, mistakes).check();
			sentences.addAll(mistakes.sentences());
		});
		files.tables().forEach((name, table) -> {
			Mistakes mistakes = new Mistakes("processes/" + name + ".dmn");
			TableRule.check(table, mistakes);
			TableRule.checkNames(name, files, mistakes);
			if (name.equals(DatesRule.TABLE)) {
				DatesRule.check(table, files, mistakes);
			}
			sentences.addAll(mistakes.sentences());
		});
		return sentences;
	}

	/** What a modeler would never write still has to end in a sentence. */
	private void check(ModelRule rule, ModelFile model, Files files, Mistakes mistakes) {
		try {
			rule.check(model, files, this.around, mistakes);
		}
		catch (RuntimeException ex) {
			mistakes.add("it cannot be judged: something in it has no id, or leads nowhere; check it in a modeler");
		}
	}

	/** The models, tables and forms of a checkout, by path. */
	public static Map<String, String> filesOf(Path root) {
		Map<String, String> texts = new TreeMap<>();
		for (String folder : List.of("processes", "forms")) {
			if (java.nio.file.Files.isDirectory(root.resolve(folder))) {
				try (Stream<Path> files = java.nio.file.Files.list(root.resolve(folder))) {
					for (Path file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
						texts.put(folder + "/" + file.getFileName(), java.nio.file.Files.readString(file));
					}
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
		}
		return texts;
	}

	private List<String> orphans(Files files) {
		Set<String> used = files.models()
			.values()
			.stream()
			.flatMap(model -> Stream.concat(model.all(ServiceTask.class), model.all(SendTask.class)))
			.map(task -> ServiceRule.delegateOf(task.getId()))
			.collect(Collectors.toSet());
		return this.around.delegates()
			.keySet()
			.stream()
			.filter(bean -> !used.contains(bean))
			.sorted()
			.map(bean -> "processes/: no model uses the delegate " + bean + ".")
			.toList();
	}

}
