package org.partnercenter;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.VariableScope;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;

@AnalyzeClasses(packages = "org.partnercenter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = noFields().should()
		.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

	@ArchTest
	static final ArchRule delegatesAreNamedAndHidden = classes().that()
		.implement(JavaDelegate.class)
		.should()
		.haveSimpleNameEndingWith("Delegate")
		.andShould()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule delegatesStayThin = noClasses().that()
		.implement(JavaDelegate.class)
		.should()
		.dependOnClassesThat()
		.haveSimpleNameEndingWith("Repository");

	@ArchTest
	static final ArchRule variablesAreReadThroughTheirDeclaration = noClasses().that()
		.resideOutsideOfPackage("..process")
		.should()
		.callMethodWhere(
				target(owner(assignableTo(VariableScope.class))).and(target(nameMatching("[gs]etVariable.*"))));

}
