package org.partnercenter.access;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;

/**
 * Four answers of the engine's REST behind the web apps. By itself it says 500, as if we
 * had failed: to JSON that is nested without end below a field it does not know, where
 * the model of a decision is refused to somebody, to a password that is too easy, and to
 * what a task listener of ours refuses. Found by Jersey through
 * {@code META-INF/services}.
 */
public class EngineAnswers implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext rest) {
		rest.register(EndlessJson.class);
		rest.register(HiddenRefusal.class);
		rest.register(EasyPassword.class);
		rest.register(HiddenRequest.class);
	}

	private static Response answer(Throwable fault) {
		return ExceptionHandlerHelper.getInstance().getResponse(fault);
	}

	/** 400; where the field is known, the engine says so itself. */
	public static class EndlessJson implements ExceptionMapper<StreamConstraintsException> {

		@Override
		public Response toResponse(StreamConstraintsException endless) {
			return answer(new InvalidRequestException(Response.Status.BAD_REQUEST, endless,
					"The JSON is nested too deeply or too long"));
		}

	}

	/** 403, as everywhere else, for a refusal inside another exception. */
	@Priority(1)
	public static class HiddenRefusal implements ExtendedExceptionMapper<RestException> {

		@Override
		public boolean isMappable(RestException fault) {
			return fault.getCause() instanceof AuthorizationException;
		}

		@Override
		public Response toResponse(RestException fault) {
			return answer(fault.getCause());
		}

	}

	/** 400, with its sentence alone, for a bad request inside another exception. */
	@Priority(1)
	public static class HiddenRequest implements ExtendedExceptionMapper<ProcessEngineException> {

		@Override
		public boolean isMappable(ProcessEngineException fault) {
			return fault.getCause() instanceof BadUserRequestException;
		}

		@Override
		public Response toResponse(ProcessEngineException fault) {
			return answer(fault.getCause());
		}

	}

	/**
	 * 400; the rules are in {@link PasswordRules}, the engine's exception has no type of
	 * its own.
	 */
	@Priority(1)
	public static class EasyPassword implements ExtendedExceptionMapper<ProcessEngineException> {

		@Override
		public boolean isMappable(ProcessEngineException fault) {
			return "Password does not match policy".equals(fault.getMessage());
		}

		@Override
		public Response toResponse(ProcessEngineException easy) {
			return answer(new InvalidRequestException(Response.Status.BAD_REQUEST, easy,
					"This password is too easy to guess: at least 12 characters, not only common words or the name"));
		}

	}

}
