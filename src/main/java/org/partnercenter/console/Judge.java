package org.partnercenter.console;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

import org.partnercenter.gate.ModelGate;
import org.partnercenter.process.Units;

/**
 * Says what is wrong with a candidate: the gate of the build over all files, the names
 * that the program knows tables by, and at last the engine itself, which deploys it and
 * forgets it again.
 */
@Component
class Judge {

	private final ProgramSurroundings program;

	private final Units units;

	private final NothingKept attempt;

	Judge(ProgramSurroundings program, Units units, NothingKept attempt) {
		this.program = program;
		this.units = units;
		this.attempt = attempt;
	}

	/** One sentence for each mistake, with the file in front; empty if all is well. */
	List<String> mistakes(Candidate candidate) {
		List<String> mistakes = gateMistakes(candidate);
		if (mistakes.isEmpty()) {
			candidate.parts().forEach(part -> refusal(part, mistakes));
		}
		return mistakes;
	}

	/** Without asking the engine, so that the engine may ask this. */
	List<String> gateMistakes(Candidate candidate) {
		List<String> mistakes = new ArrayList<>(new ModelGate(this.program.get()).judge(candidate.all()));
		if (mistakes.isEmpty()) {
			mistakes.addAll(TableColumns.mistakes(candidate));
		}
		return mistakes;
	}

	private void refusal(Candidate.Part part, List<String> mistakes) {
		try {
			this.attempt.call(() -> this.units.deploy(part.unit(), part.files(), UUID.randomUUID().toString()));
		}
		catch (ProcessEngineException ex) {
			mistakes.add(part.unit() + ": the engine refuses it: " + ex.getMessage().lines().findFirst().orElse(""));
		}
	}

}
