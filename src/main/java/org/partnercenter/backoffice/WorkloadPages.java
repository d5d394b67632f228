package org.partnercenter.backoffice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * How much waits, how long, and how long it takes; for all staff, because it names
 * nobody.
 */
@Controller
class WorkloadPages {

	private static final int FULL = 100;

	private final Workload workload;

	private final MessageSource texts;

	WorkloadPages(Workload workload, MessageSource texts) {
		this.workload = workload;
		this.texts = texts;
	}

	@GetMapping("/staff/workload")
	String show(Model model, Locale language) {
		List<WorkloadLine> lines = this.workload.lines();
		List<Row> rows = lines.stream().map(line -> row(line, lines, language)).toList();
		List<Long> ages = IntStream.range(0, 5)
			.mapToObj(age -> lines.stream().mapToLong(line -> line.ages().get(age)).sum())
			.toList();
		long most = ages.stream().mapToLong(Long::longValue).max().orElse(0);
		model.addAttribute("days", Workload.DAYS);
		model.addAttribute("rows", rows);
		model.addAttribute("waiting", rows.stream().filter(row -> row.line().waiting() > 0).toList());
		model.addAttribute("done", rows.stream().filter(row -> row.line().done() > 0).toList());
		model.addAttribute("ages", ages.stream().map(count -> new Bar(count, share(count, most))).toList());
		return "backoffice/workload";
	}

	private Row row(WorkloadLine line, List<WorkloadLine> all, Locale language) {
		long most = all.stream().mapToLong(each -> each.waiting()).max().orElse(0);
		long longest = all.stream().mapToLong(WorkloadLine::median).max().orElse(0);
		String task = this.texts.getMessage("task." + line.process() + "." + line.task(), null, line.task(), language);
		String group = this.texts.getMessage("backoffice.group." + line.group(), null, line.group(), language);
		return new Row(line, task, group, share(line.waiting(), most), share(line.overdue(), most),
				share(line.median(), longest), time(line, language));
	}

	/** Whole units, the largest that fits. */
	private String time(WorkloadLine line, Locale language) {
		if (line.done() == 0) {
			return "–";
		}
		Duration median = Duration.ofMillis(line.median());
		if (median.toDays() >= 2) {
			return this.texts.getMessage("backoffice.workload.days", new Object[] { median.toDays() }, language);
		}
		return (median.toHours() >= 2)
				? this.texts.getMessage("backoffice.workload.hours", new Object[] { median.toHours() }, language)
				: this.texts.getMessage("backoffice.workload.minutes", new Object[] { median.toMinutes() }, language);
	}

	/** Of a hundred; what is there at all can be seen. */
	private static long share(long part, long most) {
		return (part == 0) ? 0 : Math.max(1, part * FULL / most);
	}

	/** A task and its bars, as parts of a hundred. */
	record Row(WorkloadLine line, String task, String group, long open, long overdue, long median, String time) {

	}

	record Bar(long count, long width) {

	}

}
