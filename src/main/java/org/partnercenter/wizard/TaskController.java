package org.partnercenter.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
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

import org.partnercenter.access.NotFound;
import org.partnercenter.form.Filling;
import org.partnercenter.form.Forms;
import org.partnercenter.form.InvalidAnswers;

/**
 * The tasks that people decide in the portal: the same tasks, forms and checks as in
 * Tasklist. A task that is unknown and one that is somebody else's look the same.
 */
@Controller
@RequestMapping("/tasks")
class TaskController {

	private final OpenTasks open;

	private final Decided decided;

	private final TaskService tasks;

	private final Forms forms;

	private final Acting acting;

	private final NextPage nextPage;

	TaskController(OpenTasks open, Decided decided, TaskService tasks, Forms forms, Acting acting, NextPage nextPage) {
		this.open = open;
		this.decided = decided;
		this.tasks = tasks;
		this.forms = forms;
		this.acting = acting;
		this.nextPage = nextPage;
	}

	@GetMapping
	String all(Model model, Locale language) {
		model.addAttribute("tasks", this.open.all(language));
		model.addAttribute("inGroups", !this.acting.groups().isEmpty());
		return "wizard/tasks";
	}

	@GetMapping("/{taskId}")
	String show(@PathVariable String taskId, Model model, Locale language) {
		Optional<Task> task = this.open.find(taskId);
		if (task.isEmpty()) {
			return decided(taskId, model, language);
		}
		if (this.open.isStep(task.get())) {
			return "redirect:/wizard/" + task.get().getProcessInstanceId();
		}
		return unlessGone(taskId, model, language, () -> draw(task.get(), Map.of(), Map.of(), model, language));
	}

	@PostMapping("/{taskId}")
	String submit(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> typed, Model model,
			Locale language, RedirectAttributes next, HttpServletResponse response) {
		Optional<Task> task = this.open.find(taskId).filter(found -> !this.open.isStep(found));
		if (task.isEmpty()) {
			return decided(taskId, model, language);
		}
		return unlessGone(taskId, model, language, () -> answer(task.get(), typed, model, language, next, response));
	}

	private String answer(Task task, MultiValueMap<String, String> typed, Model model, Locale language,
			RedirectAttributes next, HttpServletResponse response) {
		Map<String, Object> answers = this.forms.typed(task.getId(), typed);
		Supplier<String> after = this.nextPage.after(task);
		try {
			if (!complete(task.getId(), answers)) {
				return decided(task.getId(), model, language);
			}
		}
		catch (InvalidAnswers ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return draw(task, answers, ex.violations(), model, language);
		}
		catch (OptimisticLockingException ex) {
			model.addAttribute("notice", "wizard.tasks.again");
			return draw(task, answers, Map.of(), model, language);
		}
		next.addFlashAttribute("notice", "wizard.tasks.done");
		return "redirect:" + after.get();
	}

	/** Somebody may decide between two looks at the task. */
	private String unlessGone(String taskId, Model model, Locale language, Supplier<String> page) {
		try {
			return page.get();
		}
		catch (NullValueException ex) {
			return decided(taskId, model, language);
		}
	}

	/** The first decision stands, whoever comes second is told so (D-19). */
	private boolean complete(String taskId, Map<String, Object> answers) {
		try {
			return Overtaken.doUnless(() -> this.open.isOpen(taskId), () -> this.acting.asSignedIn(() -> {
				this.tasks.complete(taskId, answers);
				return null;
			}));
		}
		catch (AuthorizationException ex) {
			throw new NotFound();
		}
	}

	private String draw(Task task, Map<String, Object> values, Map<String, List<String>> violations, Model model,
			Locale language) {
		model.addAttribute("form", this.forms.view(task.getId(), new Filling(values, Map.of(), violations), language));
		model.addAttribute("heading", this.open.nameOf(task, language));
		model.addAttribute("submit", this.open.submitOf(task, language));
		model.addAttribute("here", "/tasks/" + task.getId());
		return "wizard/task";
	}

	private String decided(String taskId, Model model, Locale language) {
		model.addAttribute("decision", this.decided.find(taskId, language).orElseThrow(NotFound::new));
		return "wizard/decided";
	}

}
