package org.partnercenter.console;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.partnercenter.access.NotFound;
import org.partnercenter.process.Unit;
import org.partnercenter.process.Units;

/**
 * The files in force, and those of changes, to open in a modeler and for the pictures.
 */
@RestController
class DownloadController {

	private final Candidates candidates;

	private final ChangeRows rows;

	private final Units units;

	DownloadController(Candidates candidates, ChangeRows rows, Units units) {
		this.candidates = candidates;
		this.rows = rows;
		this.units = units;
	}

	/** Everything, as {@code processes/} and {@code forms/}. */
	@GetMapping("/console/archive")
	ResponseEntity<byte[]> archive() {
		Map<String, String> all = new TreeMap<>();
		this.candidates.inForce().values().forEach(unit -> all.putAll(unit.files()));
		return download("processes-and-forms.zip", "application/zip", Archive.of(all));
	}

	@GetMapping("/console/units/{unit}")
	ResponseEntity<byte[]> unit(@PathVariable("unit") String unit) {
		return download(unit + ".zip", "application/zip", Archive.of(inForce(unit).files()));
	}

	@GetMapping("/console/units/{unit}/{file}")
	ResponseEntity<byte[]> file(@PathVariable("unit") String unit, @PathVariable("file") String file) {
		return text(file, inForce(unit).files());
	}

	/** A file as it was before the change. */
	@GetMapping("/console/changes/{change}/before/{file}")
	ResponseEntity<byte[]> before(@PathVariable("change") UUID change, @PathVariable("file") String file) {
		ChangedFile changed = changed(change, file);
		return this.rows.units(change)
			.stream()
			.filter(unit -> unit.unit().equals(changed.unit()) && unit.before() != null)
			.findFirst()
			.map(unit -> text(file, this.units.of(unit.before()).files()))
			.orElseThrow(NotFound::new);
	}

	/** A file as the change has it. */
	@GetMapping("/console/changes/{change}/after/{file}")
	ResponseEntity<byte[]> after(@PathVariable("change") UUID change, @PathVariable("file") String file) {
		ChangedFile changed = changed(change, file);
		return Optional.ofNullable(changed.text())
			.map(text -> text(file, Map.of(changed.path(), text)))
			.orElseThrow(NotFound::new);
	}

	private ChangedFile changed(UUID change, String file) {
		return this.rows.files(change)
			.stream()
			.filter(each -> each.path().endsWith("/" + file))
			.findFirst()
			.orElseThrow(NotFound::new);
	}

	private Unit inForce(String name) {
		return Optional.ofNullable(this.candidates.inForce().get(name)).orElseThrow(NotFound::new);
	}

	private static ResponseEntity<byte[]> text(String file, Map<String, String> files) {
		String text = files.entrySet()
			.stream()
			.filter(each -> each.getKey().endsWith("/" + file))
			.findFirst()
			.orElseThrow(NotFound::new)
			.getValue();
		return download(file, file.endsWith(".form") ? "application/json" : "application/xml",
				text.getBytes(StandardCharsets.UTF_8));
	}

	/** Never opened as a page of ours, whatever stands in it. */
	private static ResponseEntity<byte[]> download(String name, String type, byte[] content) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(content);
	}

}
