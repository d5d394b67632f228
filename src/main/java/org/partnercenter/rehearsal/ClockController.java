package org.partnercenter.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that moves time forward, for whoever rehearses a year on his own machine. */
@Controller
@Profile("!production")
@ConditionalOnProperty("partner-center.rehearsal")
class ClockController {

	private static final Duration FARTHEST = Duration.ofDays(400);

	private final Rehearsal rehearsal;

	private final Clock clock;

	ClockController(Rehearsal rehearsal, Clock clock) {
		this.rehearsal = rehearsal;
		this.clock = clock;
	}

	@GetMapping("/dev/clock")
	String clock(Model model) {
		model.addAttribute("now", this.clock.instant().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC));
		return "rehearsal/clock";
	}

	@PostMapping("/dev/clock")
	String move(@RequestParam(defaultValue = "0") int hours, @RequestParam(defaultValue = "0") int days,
			@RequestParam(defaultValue = "") String date, Model model) {
		Instant now = this.clock.instant();
		try {
			Instant target = date.isBlank() ? now.plus(Duration.ofDays(days)).plus(Duration.ofHours(hours))
					: LocalDate.parse(date.strip()).atTime(12, 0).toInstant(ZoneOffset.UTC);
			if (target.isAfter(now) && !target.isAfter(now.plus(FARTHEST))) {
				this.rehearsal.moveTo(target);
				return "redirect:/dev/clock";
			}
		}
		catch (DateTimeParseException ex) {
			// said on the page, as a time that cannot be moved to
		}
		model.addAttribute("error", true);
		model.addAttribute("date", date);
		return clock(model);
	}

}
