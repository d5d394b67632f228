package org.partnercenter.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnercenter.form.AnswerRule;
import org.partnercenter.form.Choices;
import org.partnercenter.process.TaskCase;
import org.partnercenter.wizard.StepExtra;
import org.partnercenter.wizard.StepExtra.Button;
import org.partnercenter.wizard.WizardPages;

/** What a module would tell the portal about the trial process. */
record TrialPages(String process) implements WizardPages {

	/** The business key is the account that began. */
	@Override
	public boolean belongsTo(String instanceId, String businessKey, String account) {
		return account.equals(businessKey);
	}

	@Override
	public Optional<StepExtra> extra(String stepId, String businessKey, Map<String, Map<String, Object>> drafts,
			Locale locale) {
		return switch (stepId) {
			case "userTask_contact" ->
				Optional.of(StepExtra.prefill(Map.of("contactEmail", "offered@acme.example", "reference", "42")));
			case "userTask_review" -> Optional.of(new StepExtra("trial/extra :: summary(${company})",
					Map.of("company", drafts.get("trial-company").get("companyName")),
					List.of(new Button("decision", "ACCEPTED", "I Accept", ""),
							new Button("decision", "DECLINED", "Decline", "quiet"))));
			default -> Optional.empty();
		};
	}

	@Override
	public Optional<String> afterEnd(String instanceId, String businessKey) {
		return Optional.of("/enrollment");
	}

	static class Countries implements Choices {

		@Override
		public String name() {
			return "trialCountries";
		}

		@Override
		public List<Option> options(Locale language) {
			return List.of(new Option("DE", language.equals(Locale.GERMAN) ? "Deutschland" : "Germany"),
					new Option("PE", "Peru"));
		}

	}

	static class ContactRule implements AnswerRule {

		@Override
		public String form() {
			return "trial-contact";
		}

		@Override
		public Map<String, String> check(Map<String, Object> answers) {
			return "nobody@nowhere.example".equals(answers.get("contactEmail"))
					? Map.of("contactEmail", "form.violation.email") : Map.of();
		}

	}

	/** Everybody's role is held by a group or person named after the business key. */
	record Case(String process) implements TaskCase {

		@Override
		public Holder holder(String role, String businessKey) {
			return role.equals("applicant") ? Holder.person(businessKey) : Holder.group("group-" + businessKey);
		}

		@Override
		public Map<String, String> display(String taskId, String businessKey) {
			return taskId.equals("userTask_approve")
					? Map.of("applicant", "Ada <Example> **" + businessKey + "**", "case", "Ada, Acme") : Map.of();
		}

	}

}
