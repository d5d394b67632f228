package org.partnercenter.legalname;

import java.nio.charset.StandardCharsets;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A stranger's file: saved by the browser, never opened within our pages. */
final class DocumentDownload {

	private DocumentDownload() {
	}

	static ResponseEntity<byte[]> of(NameChange change, byte[] content) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(change.documentName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.contentType(MediaType.parseMediaType(change.documentType()))
			.body(content);
	}

}
