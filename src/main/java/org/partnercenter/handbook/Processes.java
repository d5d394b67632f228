package org.partnercenter.handbook;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

import org.partnercenter.diagram.DrawnModel;
import org.partnercenter.diagram.Models;
import org.partnercenter.diagram.Step;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Remembered;

/** The newest version of each process, with roles, classes, tables and rules. */
@Component
class Processes {

	private static final String HOME = "org.partnercenter.";

	private final Models models;

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final BeanFactory beans;

	private final Mentions mentions;

	private final MessageSource messages;

	private final Remembered<String, Map<String, String>> roles = new Remembered<>(200);

	Processes(Models models, RepositoryService repository, OnBehalf onBehalf, BeanFactory beans, Mentions mentions,
			MessageSource messages) {
		this.models = models;
		this.repository = repository;
		this.onBehalf = onBehalf;
		this.beans = beans;
		this.mentions = mentions;
		this.messages = messages;
	}

	List<ProcessPage> all(Locale language) {
		return this.models.newest().stream().map(model -> page(model, language)).toList();
	}

	/** Empty if there is no such process. */
	Optional<ProcessPage> find(String process, Locale language) {
		return this.models.newest(process).map(model -> page(model, language));
	}

	private ProcessPage page(DrawnModel model, Locale language) {
		Map<String, String> doers = this.roles.get(model.definitionId(), this::roles);
		return new ProcessPage(model, RuleIds.in(model.documentation()),
				model.steps().stream().map(step -> page(model, step, doers.get(step.id()), language)).toList());
	}

	private StepPage page(DrawnModel model, Step step, String role, Locale language) {
		String type = type(step);
		Set<String> tables = new TreeSet<>(this.mentions.tablesOf(type));
		if (step.type().equals("businessRuleTask") && type == null) {
			tables.add(step.calls());
		}
		Set<String> rules = RuleIds.in(step.documentation());
		rules.addAll(this.mentions.rulesOf(type));
		String name = this.messages.getMessage("task." + model.process() + "." + step.id(), null, step.name(),
				language);
		return new StepPage(step, name, role, type, tables, rules);
	}

	/** The class of the bean that does a step, without what all of ours begin with. */
	private String type(Step step) {
		if (step.calls() == null || !this.beans.containsBean(step.calls())) {
			return null;
		}
		return ClassUtils.getUserClass(this.beans.getType(step.calls())).getName().replace(HOME, "");
	}

	private Map<String, String> roles(String definitionId) {
		return this.onBehalf.call(() -> {
			Collection<UserTask> tasks = this.repository.getBpmnModelInstance(definitionId)
				.getModelElementsByType(UserTask.class);
			return tasks.stream()
				.filter(task -> task.getCamundaCandidateGroups() != null)
				.collect(Collectors.toMap(UserTask::getId, UserTask::getCamundaCandidateGroups));
		});
	}

}
