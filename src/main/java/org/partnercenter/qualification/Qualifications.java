package org.partnercenter.qualification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.partnercenter.evidence.Evidence;
import org.partnercenter.evidence.EvidenceFile;
import org.springframework.stereotype.Service;

/**
 * What evidence is worth on a day: nothing is stored, and the order of the evidence does
 * not matter.
 */
@Service
public class Qualifications {

	private final RuleBook rules;

	private final Evidence evidence;

	Qualifications(RuleBook rules, Evidence evidence) {
		this.rules = rules;
		this.evidence = evidence;
	}

	/** Of any evidence, also imagined. */
	public Judgement judge(EvidenceFile file, LocalDate day) {
		return Judging.judge(file, this.rules.on(day), day);
	}

	/**
	 * Judges any number of organizations as if some tables were others (D-01). Nothing is
	 * kept.
	 * @param instead table to the version that is read in place of its newest; empty for
	 * the tables in force
	 * @throws IllegalStateException if the tables say something that the program does not
	 * understand
	 */
	public Function<EvidenceFile, Judgement> judging(LocalDate day, Map<String, String> instead) {
		Rules rehearsed = this.rules.on(day, instead);
		return file -> Judging.judge(file, rehearsed, day);
	}

	/** Of what the organization can show now. */
	public Judgement judge(UUID organization, LocalDate day) {
		return judge(this.evidence.of(organization), day);
	}

}
