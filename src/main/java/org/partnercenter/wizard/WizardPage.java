package org.partnercenter.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.partnercenter.form.Filling;
import org.partnercenter.form.FormView;
import org.partnercenter.form.Forms;
import org.partnercenter.wizard.StepExtra.Button;
import org.partnercenter.wizard.WizardProgress.Step;

/** Puts together what the page of a step shows. */
@Component
class WizardPage {

	private final Wizard wizard;

	private final Forms forms;

	private final TaskTexts texts;

	WizardPage(Wizard wizard, Forms forms, TaskTexts texts) {
		this.wizard = wizard;
		this.forms = forms;
		this.texts = texts;
	}

	/** The page of the waiting step, with what was answered or typed there before. */
	String show(WizardCase found, Task task, Model page, Locale language) {
		return show(found, task, null, Map.of(), page, language);
	}

	/**
	 * The same with what was just typed and refused.
	 * @param typed {@code null} for what is kept
	 */
	String show(WizardCase found, Task task, Map<String, Object> typed, Map<String, List<String>> violations,
			Model page, Locale language) {
		WizardProgress progress = this.wizard.progress(found.instanceId()).orElseThrow();
		Map<String, Map<String, Object>> drafts = this.wizard.drafts(found.instanceId());
		Map<String, Object> unfinished = drafts.remove(Forms.unfinished(progress.current().form()));
		drafts.keySet().removeIf(form -> form.startsWith(Forms.unfinished("")));
		Map<String, Object> held = unfinished != null ? unfinished
				: drafts.getOrDefault(progress.current().form(), Map.of());
		StepExtra extra = found.extra(task.getTaskDefinitionKey(), drafts, language);
		FormView form = this.forms.view(task.getId(),
				new Filling(typed != null ? typed : held, extra.model(), violations), language);
		page.addAllAttributes(extra.model());
		page.addAttribute("form", form.without(keysOf(extra.buttons())));
		page.addAttribute("heading", form.title() != null ? form.title()
				: this.texts.name(found.process(), progress.current().id(), progress.current().label(), language));
		page.addAttribute("steps",
				progress.steps().stream().map(step -> link(found, progress, drafts, step, language)).toList());
		page.addAttribute("buttons", buttons(found, progress, extra, language));
		page.addAttribute("extra", extra.fragment());
		page.addAttribute("here", "/wizard/" + found.instanceId());
		boolean kept = found.afterLeaving().isPresent();
		page.addAttribute("leave", kept ? "wizard.leave" : "wizard.cancel");
		page.addAttribute("hint", kept ? "wizard.hint.kept" : "wizard.hint");
		page.addAttribute("step", progress.current().id());
		return "wizard/step";
	}

	private StepLink link(WizardCase found, WizardProgress progress, Map<String, Map<String, Object>> drafts, Step step,
			Locale language) {
		boolean open = progress.isBehind(step) && drafts.containsKey(step.form());
		return new StepLink(step.id(), this.texts.name(found.process(), step.id(), step.label(), language), open,
				step.number() == progress.current().number());
	}

	private List<ButtonView> buttons(WizardCase found, WizardProgress progress, StepExtra extra, Locale language) {
		if (extra.buttons().isEmpty()) {
			return List.of(new ButtonView(null, null, this.texts.submit(found.process(), progress, language), ""));
		}
		return extra.buttons()
			.stream()
			.map(button -> new ButtonView(button.name(), button.value(), this.texts.of(button.labelKey(), language),
					button.style()))
			.toList();
	}

	private static Set<String> keysOf(List<Button> buttons) {
		return buttons.stream().map(Button::name).collect(Collectors.toSet());
	}

	/**
	 * @param open whether it leads back there
	 */
	record StepLink(String id, String label, boolean open, boolean current) {

	}

	record ButtonView(String name, String value, String label, String style) {

	}

}
