package org.partnercenter.rulechange;

import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.partnercenter.gate.ChangeDesk;

/**
 * The way of a draft into force: never by itself, but as a changed file that a second
 * process owner approves like any other change.
 */
@Service
@Transactional
class HandIn {

	private final RuleDrafts drafts;

	private final RuleTables tables;

	private final RehearsalRows rehearsals;

	private final DraftCheck check;

	private final ObjectProvider<ChangeDesk> desk;

	HandIn(RuleDrafts drafts, RuleTables tables, RehearsalRows rehearsals, DraftCheck check,
			ObjectProvider<ChangeDesk> desk) {
		this.drafts = drafts;
		this.tables = tables;
		this.rehearsals = rehearsals;
		this.check = check;
		this.desk = desk;
	}

	/** Whether the draft was rehearsed to the end as it is now. */
	@Transactional(readOnly = true)
	boolean isRehearsed(RuleDraft draft) {
		return this.rehearsals.of(draft.id())
			.stream()
			.anyMatch(rehearsal -> rehearsal.state() == RehearsalState.DONE
					&& rehearsal.draftVersion() == draft.version());
	}

	/**
	 * Whether there is a place to hand it in; else it is downloaded and uploaded there.
	 */
	boolean hasDesk() {
		return this.desk.getIfAvailable() != null;
	}

	/**
	 * Hands a rehearsed draft without mistakes in.
	 * @return the page of the change that it becomes, or of the draft if it is not ready
	 */
	String handIn(UUID id, String author) {
		RuleDraft draft = this.drafts.get(id);
		ChangeDesk open = this.desk.getIfAvailable();
		if (open == null || !isReady(draft)) {
			return "/rules/" + id;
		}
		String page = open.draft(author, Map.of(path(draft), this.check.file(draft)), draft.purpose());
		this.drafts.handedIn(draft, page, author);
		return page;
	}

	/** Without mistakes, and rehearsed as it is. */
	boolean isReady(RuleDraft draft) {
		return isRehearsed(draft) && this.check.mistakes(draft).isEmpty();
	}

	/** Where the file stands, such as {@code processes/program-levels.dmn}. */
	String path(RuleDraft draft) {
		return this.tables.of(draft.basedOn()).path();
	}

}
