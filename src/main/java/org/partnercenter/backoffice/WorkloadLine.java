package org.partnercenter.backoffice;

import java.util.List;

/**
 * The figures of one task and group.
 *
 * @param waiting how many are open, of them {@code overdue}
 * @param ages how many are open by age: today, 1, 3, 7 and 14 days or more
 * @param done how many were completed lately
 * @param median from begin to end, in milliseconds; 0 where none was done
 */
record WorkloadLine(String process, String task, String group, long waiting, long overdue, List<Long> ages, long done,
		long median) {

	private static final List<Long> NONE = List.of(0L, 0L, 0L, 0L, 0L);

	static WorkloadLine of(String process, String task, String group) {
		return new WorkloadLine(process, task, group, 0, 0, NONE, 0, 0);
	}

	WorkloadLine waiting(long waiting, long overdue, List<Long> ages) {
		return new WorkloadLine(this.process, this.task, this.group, waiting, overdue, ages, this.done, this.median);
	}

	WorkloadLine done(long done, long median) {
		return new WorkloadLine(this.process, this.task, this.group, this.waiting, this.overdue, this.ages, done,
				median);
	}

	/** The same task and group, with what the other knows of the past. */
	WorkloadLine with(WorkloadLine past) {
		return done(past.done, past.median);
	}

	String key() {
		return this.process + "/" + this.task + "/" + this.group;
	}

}
