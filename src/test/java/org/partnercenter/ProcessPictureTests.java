package org.partnercenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator.ScreenshotOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddScriptTagOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.partnercenter.testing.RealBrowser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws every model with bpmn-js and leaves the pictures in {@code target/diagrams}; with
 * {@code -Dpictures=src/docs/processes} also where the README shows them.
 */
class ProcessPictureTests {

	private static final Path VIEWER = Path
		.of("src/main/frontend/node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");

	private static final Path PICTURES = Path.of("target", "diagrams");

	private static final String DRAW = """
			async (model) => {
				const viewer = new BpmnJS({ container: '#canvas' });
				const { warnings } = await viewer.importXML(model);
				const { svg } = await viewer.saveSVG();
				document.body.innerHTML = svg;
				return { svg, warnings: warnings.map((warning) => warning.message) };
			}""";

	static Stream<Path> models() throws IOException {
		return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn")).sorted();
	}

	@ParameterizedTest
	@MethodSource("models")
	void isDrawnWithoutWarnings(Path model) throws IOException {
		try (Page page = RealBrowser.get().newPage()) {
			page.setContent("<div id='canvas' style='width: 2400px; height: 1200px'></div>");
			page.addScriptTag(new AddScriptTagOptions().setPath(VIEWER));

			Map<?, ?> drawn = (Map<?, ?>) page.evaluate(DRAW, Files.readString(model));

			keep(model, page, (String) drawn.get("svg"));
			assertThat((List<?>) drawn.get("warnings")).isEmpty();
		}
	}

	private static void keep(Path model, Page page, String svg) throws IOException {
		String name = model.getFileName().toString().replace(".bpmn", "");
		Files.createDirectories(PICTURES);
		Files.writeString(PICTURES.resolve(name + ".svg"), svg);
		String readers = System.getProperty("pictures");
		if (readers != null) {
			Files.createDirectories(Path.of(readers));
			// black lines need a light ground, also in a dark reader
			Files.writeString(Path.of(readers, name + ".svg"),
					svg.replaceFirst("<svg ", "<svg style=\"background: #fff\" "));
		}
		page.locator("svg").screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
	}

}
