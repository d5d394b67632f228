package org.partnercenter.trail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnercenter.testing.Proves;
import org.partnercenter.trail.Verification.Problem;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/**
 * Everything that somebody can do who owns the database, but not the key, is found, and
 * the first record that he touched is named.
 */
@Proves("T-E04")
class TamperTests {

	private static final String ALL_BUT_ID = "uid, recorded_at, action, actor_account, actor_role, on_behalf_of, "
			+ "organization, object_kind, object_id, reason, details, before_digest, after_digest, person, personal, "
			+ "process_instance, process_definition, process_version, request_id, mac_key, mac";

	@TempDir
	Path folder;

	private OwnTrail own;

	@BeforeEach
	void begin() {
		this.own = new OwnTrail(this.folder);
		this.own.fill(6);
	}

	@AfterEach
	void end() {
		this.own.close();
	}

	@Test
	void whatNobodyTouchedIsIntact() {
		this.own.anchors().take();
		this.own.fill(3);

		Verification found = this.own.verify();

		assertThat(found.isIntact()).isTrue();
		assertThat(found.records()).isEqualTo(9);
		assertThat(sentence(found))
			.isEqualTo("The trail is intact: 9 records, none was changed, moved, added or taken away.");
	}

	@Test
	void aRowThatIsDeletedTogetherWithTheNoteThatItWaitsIsFound() {
		this.own.record(Fact.of("trial.happened").by("p-ada", "trial").because("Gone at once"));
		tamper().update("delete from trail where reason = 'Gone at once'");
		this.own.jdbc().update("delete from trail_pending");
		assertThat(this.own.verify().isIntact()).as("the database alone does not tell").isTrue();

		this.own.sealer().seal();
		this.own.sealer().seal();

		Verification found = this.own.verify();
		assertThat(found.problem()).isEqualTo(Problem.LOST);
		assertThat(sentence(found)).startsWith("A record was deleted before it was sealed: record 8 of 20");
	}

	@Test
	void aLossThatCouldNotBeRecordedIsRecordedTheNextTimeAndOnlyOnce() {
		this.own.record(Fact.of("trial.happened").by("p-ada", "trial").because("Gone at once"));
		tamper().update("delete from trail where reason = 'Gone at once'");
		this.own.jdbc().update("delete from trail_pending");
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> sealerThatCannotRecord().seal());

		this.own.sealer().seal();
		this.own.sealer().seal();

		assertThat(this.own.jdbc()
			.queryForObject("select count(*) from trail where action = ?", Integer.class, TrailSealer.LOST)).isOne();
	}

	@Test
	void whatRollsBackIsNotMissed() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(
				() -> new TransactionTemplate(this.own.bean(PlatformTransactionManager.class)).execute(status -> {
					this.own.trail().record(Fact.of("trial.happened").by("p-ada", "trial"));
					this.own.trail().by("p-ada", Instant.EPOCH, Instant.EPOCH, Page.first(1));
					throw new IllegalStateException();
				}));

		this.own.sealer().seal();

		assertThat(this.own.verify().isIntact()).isTrue();
	}

	@Test
	void aChangedFieldIsFound() {
		tamper().update("update trail set reason = 'Other' where id = 3");

		assertFound(Problem.CHANGED, 3L);
		assertThat(sentence(this.own.verify())).startsWith("Record 3 of 20")
			.endsWith("was changed after it was written (2 records before it are good).");
	}

	@Test
	void aChangedTimeIsFound() {
		tamper().update("update trail set recorded_at = dateadd(minute, -1, recorded_at) where id = 4");

		assertFound(Problem.CHANGED, 4L);
	}

	@Test
	void aDeletedRowIsFound() {
		tamper().update("delete from trail where id = 2");

		assertFound(Problem.MISSING, 2L);
		assertThat(sentence(this.own.verify())).startsWith("A record is missing behind the first 1");
	}

	@Test
	void aRowThatIsDeletedWithItsLinkIsFound() {
		tamper().update("delete from trail where id = 2");
		tamper().update("delete from trail_chain where trail_id = 2");

		assertFound(Problem.MISSING, null);
	}

	@Test
	void closingTheGapDoesNotHelp() {
		tamper().update("delete from trail where id = 2");
		tamper().update("delete from trail_chain where trail_id = 2");
		tamper().update("update trail_chain set seq = seq - 1 where seq > 2");

		assertFound(Problem.MOVED, 3L);
	}

	@Test
	void aRowThatIsDeletedBeforeItWasSealedIsFound() {
		this.own.record(Fact.of("trial.happened").bySystem());
		tamper().update("delete from trail where id = 7");

		assertFound(Problem.MISSING, null);
	}

	@Test
	void anInsertedRowIsFound() {
		insertForged();

		assertFound(Problem.INSERTED, 7L);
		assertThat(sentence(this.own.verify())).startsWith("Record 7 of 20").contains("was not written by the product");
	}

	@Test
	void theSealerDoesNotSealAnInsertedRow() {
		insertForged();
		tamper().update("insert into trail_pending select uid from trail where id = 7");
		this.own.fill(2);

		assertFound(Problem.INSERTED, 7L);
		assertThat(this.own.verify().records()).isEqualTo(8);
	}

	@Test
	void anInsertedRowWithAForgedLinkIsFound() {
		insertForged();
		tamper().update("insert into trail_chain select 7, 7, uid, recorded_at, mac_key, mac from trail where id = 7");

		assertFound(Problem.INSERTED, 7L);
	}

	@Test
	void twoSwappedRowsAreFound() {
		tamper().execute("create table copy as select * from trail where id in (2, 4)");
		tamper().update("update trail set (" + ALL_BUT_ID + ") = (select " + ALL_BUT_ID
				+ " from copy where copy.id = 6 - trail.id) where id in (2, 4)");

		assertFound(Problem.MOVED, 2L);
		assertThat(sentence(this.own.verify())).contains("does not stand where it was sealed");
	}

	@Test
	void twoSwappedLinksAreFound() {
		tamper().update("update trail_chain set seq = -1 where seq = 2");
		tamper().update("update trail_chain set seq = 2 where seq = 4");
		tamper().update("update trail_chain set seq = 4 where seq = -1");

		assertFound(Problem.MOVED, 4L);
	}

	@Test
	void aCutTailIsFoundByTheAnchor() {
		this.own.anchors().take();
		tamper().update("delete from trail_chain where seq > 4");
		tamper().update("delete from trail where id > 4");

		assertFound(Problem.CUT, null);
		assertThat(sentence(this.own.verify())).startsWith("The trail was cut: the anchor of 20")
			.endsWith("knows more records than the 4 that are left.");
	}

	@Test
	void andByAnAnchorThatWasKeptElsewhere() {
		Anchor mailed = Anchor.parse(this.own.anchors().take().orElseThrow().line());
		this.folder.resolve("anchors/trail.jsonl").toFile().delete();
		tamper().update("delete from trail_chain where seq > 4");
		tamper().update("delete from trail where id > 4");

		assertThat(this.own.verify().isIntact()).isTrue();
		assertThat(this.own.verify(mailed).problem()).isEqualTo(Problem.CUT);
	}

	@Test
	void aChainThatIsRewrittenWithoutTheKeyIsFound() {
		rewriteWith("other:" + "b3RoZXIga2V5IG9mIHNvbWVib2R5IHdobyBoYXMgbm90IG91cnM=");

		assertFound(Problem.REWRITTEN, 1L);
	}

	@Test
	void aChainThatIsRewrittenUnderTheNameOfOurKeyIsFound() {
		rewriteWith("test:" + "b3RoZXIga2V5IG9mIHNvbWVib2R5IHdobyBoYXMgbm90IG91cnM=");

		assertFound(Problem.REWRITTEN, 1L);
		assertThat(sentence(this.own.verify())).startsWith("The trail was rewritten without the key");
	}

	@Test
	void aChainThatIsRewrittenWithTheKeyIsFoundByTheAnchor() {
		this.own.anchors().take();
		rewriteWith("test:dGhlIGtleSBvZiB0aGUgdHJhaWwgaW4gYWxsIG9mIHRoZSB0ZXN0cw==");

		assertFound(Problem.ANCHOR_DIFFERS, null);
	}

	@Test
	void anOldRowThatIsReplayedIsFound() {
		tamper().update("insert into trail (" + ALL_BUT_ID + ") select " + ALL_BUT_ID + " from trail where id = 2");

		assertFound(Problem.REPLAYED, 7L);
		assertThat(sentence(this.own.verify())).contains("is a copy of another record");
	}

	@Test
	void theSealerDoesNotSealAReplayedRow() {
		tamper().update("insert into trail (" + ALL_BUT_ID + ") select " + ALL_BUT_ID + " from trail where id = 2");
		tamper().update("insert into trail_pending select uid from trail where id = 2");
		this.own.fill(1);

		assertFound(Problem.REPLAYED, 7L);
	}

	@Test
	void aRowThatIsKeptOutOfTheChainIsFound() {
		this.own.record(Fact.of("trial.happened").bySystem());
		assertThat(this.own.verify().isIntact()).isTrue();
		old();
		tamper().update("delete from trail_pending");

		assertFound(Problem.UNSEALED, 8L);
	}

	private TrailSealer sealerThatCannotRecord() {
		Clock broken = mock(Clock.class, call -> {
			throw new IllegalStateException("No clock");
		});
		CommittedFacts committed = this.own.bean(CommittedFacts.class);
		Trail trail = new Trail(this.own.jdbc(), this.own.bean(FactRows.class), this.own.bean(RunningProcess.class),
				this.own.bean(FactTexts.class), this.own.bean(TrailKeys.class), committed, broken);
		return new TrailSealer(this.own.jdbc(), trail, committed, this.own.bean(TrailKeys.class),
				this.own.bean(Clock.class), this.own.bean(PlatformTransactionManager.class));
	}

	/** Genuine, and of yesterday. */
	private void old() {
		TrailRow row = this.own.bean(FactTexts.class)
			.row(Fact.of("trial.happened").bySystem(), new RunningProcess.Model(null, null, null),
					OffsetDateTime.now(ZoneOffset.UTC).minusDays(1), null)
			.coded(this.own.bean(TrailKeys.class));
		tamper().update(TrailRow.INSERT, row.toInsert());
	}

	private JdbcTemplate tamper() {
		return this.own.unprotected();
	}

	private void insertForged() {
		tamper().update("""
				insert into trail (uid, recorded_at, action, actor_role, details, mac_key, mac)
				select random_uuid(), recorded_at, 'trial.forged', 'system', '{}', mac_key, mac from trail where id = 1
				""");
	}

	/** The same facts but one, with all codes anew. */
	private void rewriteWith(String key) {
		try (OwnTrail forger = new OwnTrail(this.folder.resolve("forger"), "--partner-center.trail.key=" + key)) {
			TrailKeys theirs = forger.bean(TrailKeys.class);
			tamper().update("update trail set reason = 'Other' where id = 5");
			Link.Head head = Link.Head.NONE;
			for (Link link : tamper().query(Link.SELECT, Link::read, 0, 100)) {
				TrailRow row = link.row().coded(theirs);
				tamper().update("update trail set mac_key = ?, mac = ? where id = ?", row.macKey(), row.mac(),
						row.id());
				Link forged = Link.after(head, row, link.sealedAt(), theirs);
				tamper().update("update trail_chain set mac_key = ?, mac = ? where seq = ?", forged.macKey(),
						forged.mac(), forged.seq());
				head = forged.head();
			}
		}
	}

	private void assertFound(Problem problem, Long id) {
		Verification found = this.own.verify();
		assertThat(found.problem()).isEqualTo(problem);
		assertThat(found.id()).isEqualTo(id);
		assertThat(VerifyTrail.sentence(found, Locale.GERMAN)).isNotEqualTo(sentence(found));
	}

	private static String sentence(Verification found) {
		return VerifyTrail.sentence(found, Locale.ENGLISH);
	}

}
