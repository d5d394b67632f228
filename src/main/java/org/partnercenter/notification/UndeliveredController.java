package org.partnercenter.notification;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells the Regional Service Center which people our mails do not reach. */
@Controller
class UndeliveredController {

	private final UndeliveredMails mails;

	UndeliveredController(UndeliveredMails mails) {
		this.mails = mails;
	}

	@GetMapping("/staff/undelivered")
	String list(Model model, Locale language) {
		model.addAttribute("addresses", this.mails.latest(language));
		return "notification/undelivered";
	}

}
