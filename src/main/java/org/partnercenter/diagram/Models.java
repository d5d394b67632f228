package org.partnercenter.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import org.partnercenter.access.NotFound;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.process.Remembered;

/** Reads deployed models; a version never changes, so each is read once. */
@Component
public class Models {

	private final RepositoryService repository;

	private final OnBehalf onBehalf;

	private final Remembered<String, DrawnModel> known = new Remembered<>(200);

	Models(RepositoryService repository, OnBehalf onBehalf) {
		this.repository = repository;
		this.onBehalf = onBehalf;
	}

	/**
	 * The version with this id.
	 * @throws NotFound if there is none
	 */
	public DrawnModel of(String definitionId) {
		return this.known.get(definitionId, id -> this.onBehalf.call(() -> read(definition(id))));
	}

	/** The newest version of a process; empty if there is no such process. */
	public Optional<DrawnModel> newest(String process) {
		return this.onBehalf.call(
				() -> Optional
					.ofNullable(this.repository.createProcessDefinitionQuery()
						.processDefinitionKey(process)
						.latestVersion()
						.singleResult())
					.map(definition -> this.known.get(definition.getId(), id -> read(definition))));
	}

	/** All versions of a process, newest first. */
	public List<DrawnModel> versions(String process) {
		return this.onBehalf.call(() -> this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.orderByProcessDefinitionVersion()
			.desc()
			.list()
			.stream()
			.map(definition -> this.known.get(definition.getId(), id -> read(definition)))
			.toList());
	}

	/** The newest version of every process, in order of their keys. */
	public List<DrawnModel> newest() {
		return this.onBehalf.call(() -> this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.orderByProcessDefinitionKey()
			.asc()
			.list()
			.stream()
			.map(definition -> this.known.get(definition.getId(), id -> read(definition)))
			.toList());
	}

	/**
	 * Where the parts of a version are drawn.
	 * @throws NotFound if there is none
	 */
	public Drawing drawing(String definitionId) {
		return this.onBehalf
			.call(() -> DrawingReader.read(this.repository.getBpmnModelInstance(definition(definitionId).getId())));
	}

	/** The file as it was deployed. */
	byte[] xml(String definitionId) {
		try (InputStream file = this.onBehalf
			.call(() -> this.repository.getProcessModel(definition(definitionId).getId()))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ProcessDefinition definition(String id) {
		ProcessDefinition found = this.repository.createProcessDefinitionQuery().processDefinitionId(id).singleResult();
		if (found == null) {
			throw new NotFound();
		}
		return found;
	}

	private DrawnModel read(ProcessDefinition definition) {
		return new ModelReader(this.repository.getBpmnModelInstance(definition.getId())).read(definition);
	}

}
