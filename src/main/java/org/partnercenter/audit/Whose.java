package org.partnercenter.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.partnercenter.audit.Answer.Cell;
import org.partnercenter.audit.AuditSearch.Hit;
import org.partnercenter.partner.Organization;
import org.partnercenter.partner.Organizations;
import org.springframework.stereotype.Component;

/** Finds the organization or person that a question is about, or offers a choice. */
@Component
class Whose {

	private static final String ORGANIZATION = "/audit/organizations/";

	private static final String PERSON = "/audit/people/";

	private final AuditSearch search;

	private final Organizations organizations;

	Whose(AuditSearch search, Organizations organizations) {
		this.search = search;
		this.organizations = organizations;
	}

	/** The answer about the organization that was typed, or how to find it. */
	Answer organization(int question, Asked asked, BiFunction<Organization, Asked, Answer> answer) {
		List<Hit> hits = hits(asked.text("organization"), ORGANIZATION);
		return (hits.size() == 1)
				? answer.apply(this.organizations.get(UUID.fromString(id(hits.get(0), ORGANIZATION))), asked)
				: choose(question, "organization", ORGANIZATION, hits, asked);
	}

	/** As above, with the account of the person. */
	Answer person(int question, Asked asked, BiFunction<String, Asked, Answer> answer) {
		List<Hit> hits = hits(asked.text("person"), PERSON);
		return (hits.size() == 1) ? answer.apply(id(hits.get(0), PERSON), asked)
				: choose(question, "person", PERSON, hits, asked);
	}

	private List<Hit> hits(String typed, String kind) {
		if (typed.isEmpty()) {
			return List.of();
		}
		Optional<String> exact = this.search.exactly(typed).filter(path -> path.startsWith(kind));
		return exact.isPresent() ? List.of(new Hit("", exact.get(), typed, ""))
				: this.search.named(typed).stream().filter(hit -> hit.path().startsWith(kind)).toList();
	}

	private static Answer choose(int question, String field, String kind, List<Hit> hits, Asked asked) {
		Answer answer = new Answer()
			.say(asked.words().say(hits.isEmpty() ? "audit.answer.nobody" : "audit.answer.several", asked.text(field)));
		Answer.Table table = answer.table(asked.words().say("audit.answer.choose"),
				asked.words().say("audit.ask." + field), "");
		hits.forEach(hit -> table.row(
				Cell.to(hit.name(), "/audit/questions/" + question + Links.query(asked.typed(), field, id(hit, kind))),
				Cell.of(hit.more())));
		return answer;
	}

	private static String id(Hit hit, String kind) {
		return hit.path().substring(kind.length());
	}

}
