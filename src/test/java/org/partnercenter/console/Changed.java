package org.partnercenter.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as a process owner would change them in a modeler. */
public final class Changed {

	public static final String FORM = """
			{ "type": "default", "id": "association-second-approval", "schemaVersion": 16, "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
			  "components": [ { "type": "text", "text": "A second look: **{{showEmail}}** joins {{showOrganization}}." } ] }
			""";

	private static final String STEP = """
			<bpmn:userTask id="userTask_secondApproval" name="Approve a second time" camunda:candidateGroups="organization-administrators" camunda:formRef="association-second-approval" camunda:formRefBinding="deployment">
			      <bpmn:documentation>A second administrator looks at the approval before the applicant is told.</bpmn:documentation>
			      <bpmn:extensionElements>
			        <camunda:properties><camunda:property name="since" value="2026-11"/></camunda:properties>
			      </bpmn:extensionElements>
			      <bpmn:incoming>flow_approved</bpmn:incoming>
			      <bpmn:outgoing>flow_approvedTwice</bpmn:outgoing>
			    </bpmn:userTask>
			    <bpmn:sequenceFlow id="flow_approvedTwice" sourceRef="userTask_secondApproval" targetRef="sendTask_sendApproval"/>
			    """;

	private static final String DRAWN = """
			      <bpmndi:BPMNShape id="userTask_secondApproval_di" bpmnElement="userTask_secondApproval">
			        <dc:Bounds x="1375" y="335" width="110" height="70"/>
			      </bpmndi:BPMNShape>
			      <bpmndi:BPMNEdge id="flow_approvedTwice_di" bpmnElement="flow_approvedTwice">
			        <di:waypoint x="1430" y="335"/>
			        <di:waypoint x="1430" y="320"/>
			      </bpmndi:BPMNEdge>
			""";

	private Changed() {
	}

	/** Name to content, as a browser sends it. */
	public static Map<String, byte[]> upload(Map<String, String> files) {
		Map<String, byte[]> upload = new LinkedHashMap<>();
		files.forEach((name, text) -> upload.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return upload;
	}

	/** The association with a second approval step, and its form. */
	public static Map<String, String> secondApproval() {
		Map<String, String> files = new LinkedHashMap<>();
		files.put("association.bpmn", secondApprovalIn(shipped("processes/association.bpmn")));
		files.put("association-second-approval.form", FORM);
		return files;
	}

	public static String secondApprovalIn(String model) {
		String changed = replaced(model, "sourceRef=\"gateway_approved\" targetRef=\"sendTask_sendApproval\"",
				"sourceRef=\"gateway_approved\" targetRef=\"userTask_secondApproval\"");
		changed = replaced(changed, "<bpmn:incoming>flow_approved</bpmn:incoming>",
				"<bpmn:incoming>flow_approvedTwice</bpmn:incoming>");
		changed = replaced(changed, "<bpmn:sendTask id=\"sendTask_sendApproval\"",
				STEP + "<bpmn:sendTask id=\"sendTask_sendApproval\"");
		changed = replaced(changed, """
				        <di:waypoint x="1345" y="280"/>
				        <di:waypoint x="1375" y="280"/>
				""", """
				        <di:waypoint x="1345" y="280"/>
				        <di:waypoint x="1360" y="280"/>
				        <di:waypoint x="1360" y="370"/>
				        <di:waypoint x="1375" y="370"/>
				""");
		return replaced(changed, "      <bpmndi:BPMNShape id=\"sendTask_sendApproval_di\"",
				DRAWN + "      <bpmndi:BPMNShape id=\"sendTask_sendApproval_di\"");
	}

	/** A table of mailboxes that several people read, with one more row. */
	public static Map<String, String> roleAddress(String mailbox) {
		return roleAddressIn(shipped("processes/role-addresses.dmn"), mailbox);
	}

	public static Map<String, String> roleAddressIn(String table, String mailbox) {
		return Map.of("role-addresses.dmn",
				table.replaceFirst("(?s)</rule>(?!.*</rule>)",
						"""
								</rule>
								      <rule id="rule_%1$s"><inputEntry id="input_%1$s"><text>"%1$s"</text></inputEntry><outputEntry id="output_%1$s"><text>true</text></outputEntry></rule>"""
							.formatted(mailbox)));
	}

	public static String shipped(String path) {
		try {
			return Files.readString(Path.of(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String replaced(String text, String old, String now) {
		assertThat(text).contains(old);
		return text.replace(old, now);
	}

}
