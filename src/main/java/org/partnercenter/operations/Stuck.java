package org.partnercenter.operations;

import java.time.Instant;

/**
 * A case that does not go on by itself.
 *
 * @param incident the engine's id of the incident
 * @param type {@code failedJob}, or what a delegate or the model has raised
 * @param job the job that failed, or {@code null}
 * @param step the element of the model where it stands
 * @param message the first line of what went wrong
 */
record Stuck(String incident, String type, String job, String instance, String businessKey, String process,
		String definitionId, String step, String message, Instant since) {

}
