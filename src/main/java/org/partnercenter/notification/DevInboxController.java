package org.partnercenter.notification;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Everybody's mails, for whoever tries the product on his own machine. Not there in
 * production.
 */
@Controller
@Profile("!production")
@RequestMapping("/dev/inbox")
class DevInboxController {

	/** A mail may look as it likes, but it runs nothing and loads nothing. */
	private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; "
			+ "sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

	private final LocalMailbox mailbox;

	DevInboxController(LocalMailbox mailbox) {
		this.mailbox = mailbox;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String to, Model model) {
		String recipient = to.strip();
		List<LocalMail> mails = recipient.isEmpty() ? this.mailbox.all() : this.mailbox.to(recipient);
		model.addAttribute("to", recipient);
		model.addAttribute("mails", mails);
		return "notification/inbox";
	}

	@GetMapping("/{number}")
	String mail(@PathVariable long number, Model model) {
		model.addAttribute("mail", find(number));
		return "notification/mail";
	}

	@GetMapping(path = "/{number}/html", produces = "text/html;charset=UTF-8")
	@ResponseBody
	String html(@PathVariable long number, HttpServletResponse response) {
		String html = find(number).html();
		// in place of the portal's, which would forbid the mail its own style
		response.setHeader("Content-Security-Policy", HARMLESS);
		return html;
	}

	@GetMapping("/{number}/attachments/{index}")
	ResponseEntity<byte[]> attachment(@PathVariable long number, @PathVariable int index) {
		List<Attachment> attachments = find(number).attachments();
		if (index < 0 || index >= attachments.size()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Attachment attachment = attachments.get(index);
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(attachment.name(), UTF_8).build().toString())
			.contentType(MediaType.parseMediaType(attachment.contentType()))
			.body(attachment.content());
	}

	private LocalMail find(long number) {
		return this.mailbox.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
