package org.partnercenter.console;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.partnercenter.access.CurrentPerson;

/** Everything that process owners look after, and the way to change it. */
@Controller
class ConsoleController {

	private final UnitLines lines;

	private final ChangeRows rows;

	private final DraftChanges drafts;

	private final ConsoleWords words;

	private final CurrentPerson person;

	ConsoleController(UnitLines lines, ChangeRows rows, DraftChanges drafts, ConsoleWords words, CurrentPerson person) {
		this.lines = lines;
		this.rows = rows;
		this.drafts = drafts;
		this.words = words;
		this.person = person;
	}

	@GetMapping("/console")
	String show(Model model, Locale language) {
		model.addAttribute("errors", Map.of());
		return page(model, language);
	}

	/** Keeps what was uploaded as a draft and shows what the gate says of it. */
	@PostMapping(path = "/console/changes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	String upload(@RequestParam List<MultipartFile> files, Model model, Locale language, HttpServletResponse response)
			throws IOException {
		try {
			UUID id = this.drafts.begin(this.person.id(), read(files), null);
			return "redirect:/console/changes/" + id;
		}
		catch (UploadRefused ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("errors", Map.of("files", this.words.of(ex, language)));
			return page(model, language);
		}
	}

	private String page(Model model, Locale language) {
		List<Change> changes = this.rows.newest();
		Map<UUID, String> units = new TreeMap<>();
		changes.forEach(change -> units.put(change.id(), this.words.units(change.id())));
		model.addAttribute("units", this.lines.all());
		model.addAttribute("changes", changes);
		model.addAttribute("unitsOf", units);
		model.addAttribute("words", this.words.in(language));
		model.addAttribute("owner", this.words.isOwner());
		return "console/console";
	}

	static Map<String, String> read(List<MultipartFile> files) throws IOException, UploadRefused {
		Upload upload = new Upload();
		for (MultipartFile file : files) {
			if (!file.isEmpty()) {
				upload.add(String.valueOf(file.getOriginalFilename()), file.getBytes());
			}
		}
		return upload.files();
	}

}
