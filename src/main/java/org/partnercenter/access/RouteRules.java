package org.partnercenter.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may go where: the first line that fits counts, and what fits none is closed. A new
 * page gets a line here, or nobody sees it; what a person may do with an organization or
 * a task is checked where it is done. The server goes to {@code /error} by itself, so
 * nobody asks for it.
 */
public final class RouteRules {

	private static final String TABLE = """
			EVERYBODY       ANY  /
			EVERYBODY       GET  /assets/**
			EVERYBODY       GET  /webjars/**
			EVERYBODY       GET  /favicon.ico
			EVERYBODY       ANY  /language
			EVERYBODY       ANY  /country
			EVERYBODY       GET  /directory/**
			EVERYBODY       GET  /join
			EVERYBODY       ANY  /sign-in
			EVERYBODY       ANY  /sign-up/**
			EVERYBODY       ANY  /password/forgotten
			EVERYBODY       ANY  /password/reset
			# the answer itself asks for the key
			KEY             ANY  /api/evidence/exams
			KEY             GET  /api/operations/metrics
			# whether a node is well, in one word, for what stands in front of the nodes
			EVERYBODY       GET  /health/**
			# the card provider signs what he says
			KEY             ANY  /webhooks/card
			# the token in the path is what admits the customer
			EVERYBODY       ANY  /reference/*
			# exists outside production only
			EVERYBODY       ANY  /dev/**

			SIGNED_IN       ANY  /password/change
			EVERYBODY       ANY  /sign-out
			SIGNED_IN       ANY  /home
			SIGNED_IN       ANY  /account/**
			SIGNED_IN       ANY  /tasks/**
			SIGNED_IN       ANY  /agreement/**

			PERSON          ANY  /individual/**
			PERSON          ANY  /organizations/**
			PERSON          ANY  /organization/**
			PERSON          ANY  /enrollment/**
			PERSON          ANY  /association/**
			PERSON          ANY  /wizard/**
			PERSON          ANY  /upgrade
			PERSON          ANY  /membership/**

			# the payer, finance and auditors
			SIGNED_IN       GET  /purchases/invoices/**
			PERSON          ANY  /purchases/**

			PERSON          GET  /progress/**
			PERSON          GET  /membership/notices
			PERSON          ANY  /evidence/**

			STAFF           GET  /staff
			STAFF           ANY  /staff/billing/**
			STAFF           GET  /staff/renewals
			STAFF           GET  /staff/workload
			SERVICE_CENTER  ANY  /staff/evidence/**
			SERVICE_CENTER  ANY  /staff/organizations/**
			SERVICE_CENTER  GET  /staff/undelivered
			SERVICE_CENTER  ANY  /staff/erasures/**

			SYSTEM_ADMIN    ANY  /operations/**
			INSPECTOR       GET  /console/**
			PROCESS_OWNER   ANY  /console/**
			INSPECTOR       GET  /processes/**
			# single cases name people
			AUDITOR         GET  /cases/**
			AUDITOR         GET  /audit/**

			# people are named there: for nobody else
			# models hold no personal data; the handbook draws them for all staff
			STAFF           GET  /models/*
			STAFF           GET  /handbook/**
			PROCESS_OWNER   ANY  /rules/**

			# the engine's own doors: set-up, sign-in, guessing without end, models from anywhere
			NOBODY          ANY  /camunda/api/admin/setup/**
			NOBODY          ANY  /camunda/app/admin/*/setup/**
			NOBODY          ANY  /camunda/api/admin/auth/user/*/login/**
			NOBODY          ANY  /camunda/api/engine/engine/*/identity/verify
			WEB_APPS        GET  /camunda/api/engine/engine/*/deployment/**
			NOBODY          ANY  /camunda/api/engine/engine/*/deployment/**
			# the engine lets everybody change and delete his own account, past our records
			WEB_APPS        GET  /camunda/api/engine/engine/*/user/**
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/*/user/**
			WEB_APPS        GET  /camunda/api/engine/engine/*/group/**
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/*/group/**
			WEB_APPS        GET  /camunda/api/engine/engine/*/authorization/**
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/*/authorization/**
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/*/tenant/**
			# of what changes something, the people of Tasklist send this and no more: the engine asks for no right
			# when a job of its own, a comment or an attachment is changed
			WEB_APPS        ANY  /camunda/api/engine/engine/*/task/*/{work:claim|unclaim|complete|submit-form|resolve}
			# lists that the web apps ask for by POST
			WEB_APPS        ANY  /camunda/api/engine/engine/*/filter/*/{of:list|count|singleResult}
			WEB_APPS        ANY  /camunda/api/engine/engine/*/{list:task|process-instance|variable-instance|execution}
			WEB_APPS        ANY  /camunda/api/engine/engine/*/{list:job|job-definition|external-task}
			WEB_APPS        ANY  /camunda/api/engine/engine/*/{list:[a-z-]+}/count
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/*/history/cleanup
			WEB_APPS        ANY  /camunda/api/engine/engine/*/history/*
			WEB_APPS        ANY  /camunda/api/engine/engine/*/history/*/count
			# what is read, and the rest of the web apps: the engine's grants decide
			WEB_APPS        GET  /camunda/api/engine/engine/**
			SYSTEM_ADMIN    ANY  /camunda/api/engine/engine/**
			WEB_APPS        ANY  /camunda/app/**
			WEB_APPS        ANY  /camunda/api/**
			WEB_APPS        GET  /camunda/assets/**
			WEB_APPS        GET  /camunda/lib/**
			WEB_APPS        GET  /camunda/favicon.ico
			""";

	/** The lines of the table, in their order. */
	public static final List<Rule> ALL = TABLE.lines()
		.filter(line -> !line.isBlank() && !line.startsWith("#"))
		.map(line -> line.split("\\s+"))
		.map(line -> new Rule(Who.valueOf(line[0]), line[1], PathPatternParser.defaultInstance.parse(line[2])))
		.toList();

	private RouteRules() {
	}

	/**
	 * The line for a request; empty: closed.
	 * @param path decoded, without parameters
	 */
	public static Optional<Rule> of(HttpMethod method, String path) {
		return ALL.stream().filter(rule -> rule.fits(method, path)).findFirst();
	}

	/** Who a line is for. */
	public enum Who {

		/** Strangers too. */
		EVERYBODY,
		/** Persons and staff. */
		SIGNED_IN,
		/** Those with a personal account (R-001, R-003). */
		PERSON,
		/** All staff. */
		STAFF,
		/** Staff of the Regional Service Center. */
		SERVICE_CENTER,
		/** Those who read everything and change nothing. */
		AUDITOR,
		/** Those who change models, forms and tables. */
		PROCESS_OWNER,
		/** Auditors and process owners: models and figures, no personal data. */
		INSPECTOR,
		/** Staff, and those who administer an organization. */
		WEB_APPS,
		/** Programs of others, with a key that is checked where the call is answered. */
		KEY,
		/** Members of camunda-admin. */
		SYSTEM_ADMIN,
		/** Closed for all. */
		NOBODY

	}

	/**
	 * One line.
	 *
	 * @param methods GET (with HEAD and OPTIONS, which change nothing either) or ANY
	 */
	public record Rule(Who who, String methods, PathPattern pattern) {

		private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

		boolean fits(HttpMethod method, String path) {
			return (this.methods.equals("ANY") || READING.contains(method))
					&& this.pattern.matches(PathContainer.parsePath(path));
		}

	}

}
