package org.partnercenter.audit;

import java.util.List;

import org.springframework.stereotype.Component;

/** Has any record been altered since the last anchor? The verifier knows. */
@Component
class IsItUnaltered implements Question {

	@Override
	public int number() {
		return 10;
	}

	@Override
	public List<Field> fields() {
		return List.of();
	}

	@Override
	public Answer answer(Asked asked) {
		return new Answer().say(asked.words().say("audit.answer.10"), "/audit/trail");
	}

}
