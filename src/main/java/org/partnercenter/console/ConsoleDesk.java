package org.partnercenter.console;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.partnercenter.gate.ChangeDesk;

/** Takes files that another module has changed, as if they had been uploaded. */
@Component
class ConsoleDesk implements ChangeDesk {

	private final DraftChanges drafts;

	private final ConsoleWords words;

	ConsoleDesk(DraftChanges drafts, ConsoleWords words) {
		this.drafts = drafts;
		this.words = words;
	}

	@Override
	public String draft(String author, Map<String, String> files, String reason) {
		try {
			Upload upload = new Upload();
			for (Map.Entry<String, String> file : files.entrySet()) {
				upload.addFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
			}
			return "/console/changes/" + this.drafts.begin(author, upload.files(), reason);
		}
		catch (UploadRefused ex) {
			throw new IllegalArgumentException(this.words.of(ex, LocaleContextHolder.getLocale()), ex);
		}
	}

}
