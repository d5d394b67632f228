package org.partnercenter.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import org.partnercenter.membership.MembershipStatus;
import org.partnercenter.membership.Memberships;
import org.partnercenter.partner.CurrentOrganization;
import org.partnercenter.partner.Organization;

/**
 * Once a membership has lapsed, the pages of the organization can only be read (D-22):
 * whoever sends one back is told why, and how to re-enroll. Paying, re-enrolling and what
 * belongs to the person alone stay open.
 */
@Component
class ReadOnlyAfterEnd implements HandlerInterceptor {

	private static final String WHY = "/membership/read-only";

	private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

	private final CurrentOrganization current;

	private final Memberships memberships;

	ReadOnlyAfterEnd(CurrentOrganization current, Memberships memberships) {
		this.current = current;
		this.memberships = memberships;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (READING.contains(request.getMethod()) || concerned(request).noneMatch(this::hasEnded)) {
			return true;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", request.getContextPath() + WHY);
		return false;
	}

	/**
	 * The organization that the page showed, and that of the session: pages act for the
	 * one or for the other.
	 */
	private Stream<UUID> concerned(HttpServletRequest request) {
		return Stream.of(this.current.find().map(Organization::id), shown(request.getParameter("organization")))
			.flatMap(Optional::stream);
	}

	private boolean hasEnded(UUID organization) {
		return this.memberships.find(organization)
			.map(MembershipStatus::phase)
			.filter(phase -> !phase.isMember())
			.isPresent();
	}

	private static Optional<UUID> shown(String organization) {
		try {
			return Optional.ofNullable(organization).map(UUID::fromString);
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
