package org.partnercenter.reenrollment;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generated memberships in three time zones. Every tenth has 60 to 89 days left, the
 * others more than 100.
 *
 * @param numbers the numbers from one to another, both to be given, as a table
 * @param randomId the function of the database that makes an id up
 */
record ManyMembers(JdbcTemplate jdbc, String numbers, String randomId) {

	/** One statement of H2 keeps what it inserts in memory. */
	private static final int AT_ONCE = 16_000;

	/** Adds those between two numbers. */
	void fill(int from, int to) {
		for (int done = from; done < to; done += AT_ONCE) {
			this.jdbc.update("""
					insert into membership (organization_id, level, enrolled_on, active_since, time_zone, first_term,
					valid_until, valid_until_end, renewal_opened, version)
					select id, 'REGISTERED', ends - 365, ends - 365,
					case zone when 0 then 'UTC' when 1 then 'Asia/Tokyo' else 'America/Bogota' end, 1, ends,
					cast(ends + 1 as timestamp with time zone)
					+ case zone when 0 then 0 when 1 then -9 else 5 end * interval '1' hour, false, 0
					from (select %s as id, mod(n, 3) as zone, current_date + cast(case when mod(n, 10) = 0
					then 60 + mod(n / 10, 30) else 101 + mod(n, 264) end as integer) as ends from %s) generated"""
				.formatted(this.randomId, this.numbers), done + 1, Math.min(done + AT_ONCE, to));
		}
		this.jdbc.update("""
				insert into organization (id, legal_name, country, standing, version)
				select organization_id, 'Benchmark Ltd.', 'DE', 'ENROLLED', 0
				from membership where renewal_opened = false and valid_until < current_date + 100""");
		this.jdbc.update("""
				insert into membership_term (id, organization_id, term_number, starts_on, ends_on, level, signature_id)
				select %s, organization_id, 1, enrolled_on, valid_until, level, organization_id
				from membership where renewal_opened = false and valid_until < current_date + 100"""
			.formatted(this.randomId));
		this.jdbc.execute("analyze");
	}

	void checkAllOpened() {
		assertThat(count("select count(*) from membership where renewal_opened = false and valid_until <= ?"
			.replace("?", "current_date + 90"))).isZero();
		assertThat(count("select count(*) from renewal_notice"))
			.isEqualTo(6 * count("select count(*) from reenrollment"));
		assertThat(count("select count(*) from act_ru_task where task_def_key_ = 'userTask_chooseLevel'"))
			.isEqualTo(count("select count(*) from membership where renewal_opened = true"));
	}

	private long count(String sql) {
		return this.jdbc.queryForObject(sql, Long.class);
	}

}
