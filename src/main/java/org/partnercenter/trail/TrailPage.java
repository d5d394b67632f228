package org.partnercenter.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Tells auditors whether any record was altered. Verifying changes nothing, so all of it
 * is a look: auditors send no forms that write.
 */
@Controller
class TrailPage {

	private static final int SHOWN = 14;

	private static final int LONGEST_LINE = 500;

	private final TrailVerifier verifier;

	private final Anchors anchors;

	private final Clock clock;

	/** One after the other: each reads the whole trail. */
	private final ReentrantLock one = new ReentrantLock();

	private volatile Checked last;

	TrailPage(TrailVerifier verifier, Anchors anchors, Clock clock) {
		this.verifier = verifier;
		this.anchors = anchors;
		this.clock = clock;
	}

	/**
	 * @param verify whether to read the trail now
	 * @param anchor a line of an anchor file that was kept elsewhere, or of a mail
	 */
	@GetMapping("/audit/trail")
	String trail(@RequestParam(defaultValue = "false") boolean verify, @RequestParam(defaultValue = "") String anchor,
			Model model) {
		model.addAttribute("anchor", anchor);
		try {
			if (!anchor.isBlank()) {
				verify(Anchor.parse(anchor.substring(0, Math.min(anchor.length(), LONGEST_LINE))));
			}
			else if (verify) {
				verify();
			}
		}
		catch (IllegalArgumentException ex) {
			model.addAttribute("noAnchor", true);
		}
		List<Anchor> taken = new ArrayList<>(this.anchors.all());
		Collections.reverse(taken);
		model.addAttribute("anchors", taken.subList(0, Math.min(taken.size(), SHOWN)));
		model.addAttribute("checked", this.last);
		return "trail/verify";
	}

	private void verify(Anchor... more) {
		this.one.lock();
		try {
			this.last = new Checked(this.verifier.verify(more), this.clock.instant(), more.length > 0);
		}
		finally {
			this.one.unlock();
		}
	}

	/**
	 * What was found last.
	 *
	 * @param compared whether with an anchor from elsewhere
	 */
	record Checked(Verification found, Instant at, boolean compared) {

		public String getTime() {
			return this.at.truncatedTo(ChronoUnit.SECONDS).toString();
		}

	}

}
