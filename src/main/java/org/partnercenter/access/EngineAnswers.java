package org.partnercenter.access;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;
import org.glassfish.jersey.spi.ExtendedExceptionMapper;

/**
 * Two answers of the engine's REST behind the web apps. By itself it says 500, as if we
 * had failed: to JSON that is nested without end below a field it does not know, and
 * where the model of a decision is refused to somebody. Found by Jersey through
 * {@code META-INF/services}.
 */
public class EngineAnswers implements AutoDiscoverable {

	@Override
	public void configure(FeatureContext rest) {
		rest.register(EndlessJson.class);
		rest.register(HiddenRefusal.class);
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

}
