package org.partnercenter.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** The models as they lie in {@code processes/}. */
final class ProcessModels {

	static final Path PROCESSES = Path.of("processes");

	static Stream<ProcessModel> all() {
		try {
			return Files.list(PROCESSES)
				.filter(path -> path.toString().endsWith(".bpmn"))
				.sorted()
				.map(ProcessModel::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	record ProcessModel(String file, BpmnModelInstance model) {

		static ProcessModel read(Path path) {
			return new ProcessModel(path.getFileName().toString().replace(".bpmn", ""),
					Bpmn.readModelFromFile(path.toFile()));
		}

		Process process() {
			return this.model.getModelElementsByType(Process.class).iterator().next();
		}

		@Override
		public String toString() {
			return this.file;
		}

	}

}
