package org.partnercenter.wizard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.form.Forms;
import org.partnercenter.form.InvalidAnswers;

/**
 * The pages of a wizard. There is one address for all its steps, which shows the one that
 * waits: nobody can open a later page before its time.
 */
@Controller
@RequestMapping("/wizard/{instanceId}")
class WizardController {

	private static final String NOTICE = "notice";

	private final WizardCases cases;

	private final Wizard wizard;

	private final WizardPage page;

	private final Forms forms;

	private final Acting acting;

	WizardController(WizardCases cases, Wizard wizard, WizardPage page, Forms forms, Acting acting) {
		this.cases = cases;
		this.wizard = wizard;
		this.page = page;
		this.forms = forms;
		this.acting = acting;
	}

	@GetMapping
	String show(@PathVariable String instanceId, Model model, Locale language, RedirectAttributes next) {
		WizardCase found = this.cases.own(instanceId);
		Optional<Task> waiting = this.wizard.waiting(instanceId);
		if (waiting.isEmpty()) {
			next.addFlashAttribute(NOTICE, model.getAttribute(NOTICE));
			return "redirect:" + found.afterEnd();
		}
		return this.page.show(found, waiting.get(), model, language);
	}

	@PostMapping("/{stepId}")
	String submit(@PathVariable String instanceId, @PathVariable String stepId,
			@RequestParam MultiValueMap<String, String> typed, Model model, Locale language, RedirectAttributes next,
			HttpServletResponse response) {
		WizardCase found = this.cases.own(instanceId);
		Optional<Task> task = waitingAt(instanceId, stepId);
		Optional<Map<String, Object>> answers = task.flatMap(waiting -> typed(waiting, typed));
		if (answers.isEmpty()) {
			return tooLate(found, stepId, typed, next);
		}
		try {
			boolean done = this.acting.asSignedIn(() -> this.wizard.submit(instanceId, stepId, answers.get()));
			return done ? toWaiting(instanceId) : tooLate(found, stepId, typed, next);
		}
		catch (InvalidAnswers ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return this.page.show(found, task.get(), answers.get(), ex.violations(), model, language);
		}
	}

	/** Empty if another window was quicker between two looks at the task. */
	private Optional<Map<String, Object>> typed(Task waiting, MultiValueMap<String, String> typed) {
		try {
			return Optional.of(this.forms.typed(waiting.getId(), typed));
		}
		catch (NullValueException ex) {
			return Optional.empty();
		}
	}

	/** What was typed meanwhile is kept, and checked when the person comes by again. */
	@PostMapping("/back/{stepId}")
	String back(@PathVariable String instanceId, @PathVariable String stepId,
			@RequestParam(name = "_step", defaultValue = "") String from,
			@RequestParam MultiValueMap<String, String> typed) {
		this.cases.own(instanceId);
		this.acting.asSignedIn(() -> {
			this.wizard.keepTyped(instanceId, from, typed);
			this.wizard.backIfOpen(instanceId, stepId);
			return null;
		});
		return toWaiting(instanceId);
	}

	@PostMapping("/leave")
	String leave(@PathVariable String instanceId, @RequestParam(name = "_step", defaultValue = "") String from,
			@RequestParam MultiValueMap<String, String> typed) {
		WizardCase found = this.cases.own(instanceId);
		this.acting.asSignedIn(() -> {
			this.wizard.keepTyped(instanceId, from, typed);
			return null;
		});
		return found.afterLeaving().map(path -> "redirect:" + path).orElse(toWaiting(instanceId) + "/cancel");
	}

	@GetMapping("/cancel")
	String confirmCancel(@PathVariable String instanceId, Model model) {
		WizardCase found = this.cases.own(instanceId);
		if (this.wizard.waiting(instanceId).isEmpty() || found.afterLeaving().isPresent()) {
			return "redirect:" + found.afterLeaving().orElseGet(found::afterEnd);
		}
		model.addAttribute("here", "/wizard/" + instanceId);
		return "wizard/cancel";
	}

	@PostMapping("/cancel")
	String cancel(@PathVariable String instanceId, RedirectAttributes next) {
		WizardCase found = this.cases.own(instanceId);
		if (found.afterLeaving().isPresent()) {
			return "redirect:" + found.afterLeaving().get();
		}
		try {
			this.acting.asSignedIn(() -> {
				this.wizard.cancel(instanceId);
				return null;
			});
			next.addFlashAttribute(NOTICE, "wizard.notice.cancelled");
		}
		catch (MismatchingMessageCorrelationException ex) {
			// it has ended in another window
			next.addFlashAttribute(NOTICE, "wizard.notice.ended");
		}
		return "redirect:" + found.afterEnd();
	}

	private Optional<Task> waitingAt(String instanceId, String stepId) {
		return this.wizard.waiting(instanceId).filter(task -> task.getTaskDefinitionKey().equals(stepId));
	}

	/** Says whether what was sent is kept: posted twice it is, else it is not. */
	private String tooLate(WizardCase found, String stepId, MultiValueMap<String, String> typed,
			RedirectAttributes next) {
		boolean kept = this.wizard.keptOf(found.instanceId(), stepId)
			.filter(draft -> this.forms.holds(draft, found.definitionId(), stepId, typed))
			.isPresent();
		next.addFlashAttribute(NOTICE, kept ? "wizard.notice.sentTwice" : "wizard.notice.moved");
		return toWaiting(found.instanceId());
	}

	private static String toWaiting(String instanceId) {
		return "redirect:/wizard/" + instanceId;
	}

}
