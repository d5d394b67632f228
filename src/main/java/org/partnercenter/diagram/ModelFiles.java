package org.partnercenter.diagram;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file of a deployed version, for the picture of it. */
@RestController
class ModelFiles {

	private final Models models;

	ModelFiles(Models models) {
		this.models = models;
	}

	@GetMapping("/models/{definition}")
	ResponseEntity<byte[]> model(@PathVariable("definition") String definition) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(this.models.xml(definition));
	}

}
