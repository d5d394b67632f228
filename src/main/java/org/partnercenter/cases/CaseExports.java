package org.partnercenter.cases;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.partnercenter.access.NotFound;
import org.partnercenter.diagram.Models;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Cases as files, for auditors. */
@Controller
class CaseExports {

	private final CaseList list;

	private final CaseFiles files;

	private final CaseLog log;

	private final CasePdf pdf;

	private final CaseJson json;

	private final Models models;

	private final MessageSource texts;

	CaseExports(CaseList list, CaseFiles files, CaseLog log, CasePdf pdf, CaseJson json, Models models,
			MessageSource texts) {
		this.list = list;
		this.files = files;
		this.log = log;
		this.pdf = pdf;
		this.json = json;
		this.models = models;
		this.texts = texts;
	}

	/** The list, with the filter of the page; what was typed wrong finds nothing. */
	@GetMapping("/cases/export.{ending}")
	void list(@PathVariable("ending") String ending, @RequestParam Map<String, String> typed,
			HttpServletResponse response) throws IOException {
		Map<String, String> errors = new HashMap<>();
		CaseFilter filter = CaseForm.of(typed).read(this.models, errors);
		FileFormat format = FileFormat.of(ending);
		if (!errors.isEmpty() || format == FileFormat.PDF) {
			throw new NotFound();
		}
		CaseConditions conditions = this.list.conditions(filter);
		Download.send(response, format, "cases", file -> {
			if (format == FileFormat.XES) {
				this.log.write(file, conditions);
			}
			else {
				this.log.write(file, format, conditions);
			}
		});
	}

	@GetMapping("/cases/{instance}/export.{ending}")
	void one(@PathVariable("instance") String instance, @PathVariable("ending") String ending, Locale language,
			HttpServletResponse response) throws IOException {
		CaseFile found = this.files.of(instance);
		FileFormat format = FileFormat.of(ending);
		Download.send(response, format, "case-" + instance, file -> {
			switch (format) {
				case CSV -> this.log.steps(file, found.line());
				case JSON -> this.json.write(file, found);
				case XES -> this.log.write(file, List.of(found.line()));
				case PDF -> file.write(this.pdf.draw(found, new CaseWords(this.texts, language)));
			}
		});
	}

}
