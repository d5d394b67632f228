package org.partnercenter.audit;

import java.util.List;

import org.springframework.ui.Model;

/**
 * What the template of time lines needs.
 *
 * @param older where the page after this one begins, {@code null} if it is the last
 * @param first whether it is the newest part
 */
record TimelinePart(List<Line> lines, Filter filter, String older, boolean first) {

	static TimelinePart of(Timeline.Page page, Filter filter, String before, List<Line> lines) {
		return new TimelinePart(lines, filter, (page.next() != null) ? page.next().toString() : null, before.isEmpty());
	}

	void into(Model model) {
		model.addAttribute("line", this);
		model.addAttribute("kinds", Kind.values());
	}

}
