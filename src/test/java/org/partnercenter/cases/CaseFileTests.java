package org.partnercenter.cases;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.access.StaffGroups;
import org.partnercenter.diagram.Mark;
import org.partnercenter.process.OnBehalf;
import org.partnercenter.testing.Browser;
import org.partnercenter.testing.PartnerCenterTest;
import org.partnercenter.testing.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The way of one case, on the page and in files. */
@PartnerCenterTest
class CaseFileTests {

	@LocalServerPort
	int port;

	@Autowired
	CaseFiles files;

	@Autowired
	CasePdf pdf;

	@Autowired
	MessageSource texts;

	@Autowired
	People people;

	private TrialCases trial;

	private Browser auditor;

	private String instance;

	@BeforeEach
	void drive(@Autowired ProcessEngine engine, @Autowired OnBehalf onBehalf) {
		this.auditor = this.people.signedInStaff(this.port, StaffGroups.AUDITORS);
		this.trial = new TrialCases(engine, onBehalf);
		this.instance = this.trial.start("<key>", false, 0);
		this.trial.finish(this.instance, 60);
		this.trial.at(90);
	}

	@Test
	void marksTheWayAndWhereTheCaseStands() {
		CaseFile file = this.files.of(this.instance);

		assertThat(file.marks(words())).extracting(Mark::element, Mark::kind)
			.contains(org.assertj.core.groups.Tuple.tuple("flow_no", "taken"),
					org.assertj.core.groups.Tuple.tuple("gateway_enough", "taken"),
					org.assertj.core.groups.Tuple.tuple("userTask_check", "taken"),
					org.assertj.core.groups.Tuple.tuple("userTask_checkAgain", "waiting"));
		assertThat(file.flows()).contains("flow_no").doesNotContain("flow_yes", "flow_again");
		assertThat(file.summary().open()).singleElement().satisfies(step -> {
			assertThat(step.activity()).isEqualTo("userTask_checkAgain");
			assertThat(step.groups()).containsExactly("finance");
		});
	}

	@Test
	void saysWhoDidWhatWhenAndForWhomItWaits() {
		HttpResponse<String> page = this.auditor.get("/cases/" + this.instance);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("id=\"step-userTask_check\"", "1 h 0 min", TrialCases.CHECKER,
				"for Finance, since 30 min", "&lt;key&gt;", "enough", "Task finished");
		assertThat(this.auditor.get("/cases/none").statusCode()).isEqualTo(404);
	}

	@Test
	void isAnEventLogThatKeepsTheStandard() throws Exception {
		Map<String, List<Map<String, String>>> traces = Xes
			.traces(this.auditor.get("/cases/" + this.instance + "/export.xes").body());

		assertThat(traces).containsOnlyKeys(this.instance);
		List<Map<String, String>> events = traces.get(this.instance);
		assertThat(events).extracting(event -> event.get("activity") + " " + event.get("lifecycle:transition"))
			.containsExactly("startEvent_begun start", "startEvent_begun complete", "userTask_check start",
					"userTask_check complete", "userTask_checkAgain start");
		assertThat(events.get(3)).containsEntry("concept:name", "Check")
			.containsEntry("org:resource", TrialCases.CHECKER);
		assertThat(events).extracting(event -> event.get("time:timestamp")).isSorted();
	}

	@Test
	void isATableAnObjectAndADossier() throws IOException {
		String path = "/cases/" + this.instance + "/export";

		assertThat(this.auditor.get(path + ".csv").body().lines()).hasSize(5)
			.anyMatch(line -> line.contains(",userTask_check,Check,userTask,"));
		Map<?, ?> json = new com.fasterxml.jackson.databind.ObjectMapper()
			.readValue(this.auditor.get(path + ".json").body(), Map.class);
		assertThat((List<?>) json.get("steps")).hasSize(4);
		assertThat(this.auditor.get(path + ".pdf").headers().firstValue("Content-Type")).hasValue("application/pdf");
		assertThat(this.auditor.get(path + ".exe").statusCode()).isEqualTo(404);
		try (PDDocument dossier = Loader.loadPDF(this.pdf.draw(this.files.of(this.instance), words()))) {
			assertThat(dossier.getNumberOfPages()).isEqualTo(2);
			String text = new PDFTextStripper().getText(dossier);
			assertThat(text).contains("Trial of checks", "<key>", "Enough?", TrialCases.CHECKER);
		}
	}

	private CaseWords words() {
		return new CaseWords(this.texts, java.util.Locale.ENGLISH);
	}

}
