package org.partnercenter.audit;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnercenter.access.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ten questions, each with its answer one click away. */
@Controller
class QuestionPages {

	private final List<Question> questions;

	private final Wordings wordings;

	private final Clock clock;

	QuestionPages(List<Question> questions, Wordings wordings, Clock clock) {
		this.questions = questions.stream().sorted(Comparator.comparing(Question::number)).toList();
		this.wordings = wordings;
		this.clock = clock;
	}

	@GetMapping("/audit/questions")
	String all(Model model) {
		model.addAttribute("questions", this.questions);
		model.addAttribute("typed", Map.of());
		return "audit/questions";
	}

	@GetMapping("/audit/questions/{number}")
	String one(@PathVariable String number, @RequestParam Map<String, String> typed, Locale language, Model model) {
		Question question = this.questions.stream()
			.filter(known -> String.valueOf(known.number()).equals(number))
			.findFirst()
			.orElseThrow(NotFound::new);
		Map<String, String> known = new LinkedHashMap<>();
		question.fields().forEach(field -> {
			if (typed.containsKey(field.name())) {
				known.put(field.name(), typed.get(field.name()));
			}
		});
		model.addAttribute("question", question);
		model.addAttribute("typed", known);
		model.addAttribute("answer", question.answer(new Asked(known, language, this.wordings, this.clock)));
		return "audit/answer";
	}

}
