package org.partnercenter.handbook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.camunda.bpm.engine.DecisionService;

import org.partnercenter.process.DecisionTables;

/**
 * Follows the calls of delegates down to the classes that ask tables. Calls through
 * interfaces and events are not followed, so there may be more than it finds.
 */
final class TableReaders {

	private static final String HOME = "org.partnercenter.";

	private static final Set<Class<?>> DOORS = Set.of(DecisionTables.class, DecisionService.class);

	private TableReaders() {
	}

	/**
	 * Class to the tables that it reads; a delegate also by those whom it calls.
	 * @param named the tables that a class names itself
	 */
	static Map<String, String> of(Map<String, Set<String>> named) {
		Map<String, String> readers = new TreeMap<>();
		named.forEach((type, tables) -> readers.put(type, String.join(",", tables)));
		new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.partnercenter")
			.stream()
			.filter(type -> type.getSimpleName().endsWith("Delegate"))
			.forEach(delegate -> {
				Set<String> tables = new TreeSet<>();
				asking(delegate).forEach(type -> tables.addAll(named.getOrDefault(name(type), Set.of())));
				if (!tables.isEmpty()) {
					readers.put(name(delegate), String.join(",", tables));
				}
			});
		return readers;
	}

	/** Classes with a method that the delegate reaches and that asks a table. */
	private static Set<JavaClass> asking(JavaClass delegate) {
		Set<JavaClass> asking = new HashSet<>();
		Set<JavaCodeUnit> reached = new HashSet<>(delegate.getMethods());
		Deque<JavaCodeUnit> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			JavaCodeUnit unit = next.pop();
			called(unit).forEach(target -> {
				if (DOORS.stream().anyMatch(target.getOwner()::isEquivalentTo)) {
					asking.add(unit.getOwner());
				}
				else if (target.getOwner().getName().startsWith(HOME) && reached.add(target)) {
					next.push(target);
				}
			});
		}
		return asking;
	}

	private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
		return Stream.concat(
				unit.getCallsFromSelf().stream().flatMap(call -> call.getTarget().resolveMember().stream()),
				unit.getCodeUnitReferencesFromSelf()
					.stream()
					.flatMap(call -> call.getTarget().resolveMember().stream()));
	}

	private static String name(JavaClass type) {
		return type.getName().replace(HOME, "").replaceFirst("\\$.*", "");
	}

}
