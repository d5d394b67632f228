package org.partnercenter.privacy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnercenter.privacy.PersonalData.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is kept of a person: to hand it out, and to forget it (T-E09, T-E10). */
@Service
public class PersonalRecords {

	private final ObjectProvider<PersonalData> parts;

	private final EngineTraces engine;

	private final PersonKeys keys;

	PersonalRecords(ObjectProvider<PersonalData> parts, EngineTraces engine, PersonKeys keys) {
		this.parts = parts;
		this.engine = engine;
		this.keys = keys;
	}

	/** Everything about a person, by the module that keeps it. */
	@Transactional(readOnly = true)
	public Map<String, Object> of(String account) {
		List<PersonalData> all = this.parts.orderedStream().toList();
		Subject subject = subject(account, all);
		Map<String, Object> sections = new LinkedHashMap<>();
		all.forEach(part -> sections.put(part.section(), part.of(subject)));
		return sections;
	}

	/**
	 * Forgets a person in one go: ends what he has, replaces his data, destroys his key.
	 * What a module must not lose without somebody else, such as the last administrator
	 * of an organization, makes it throw, and nothing has happened.
	 * @param record writes down who had it done, in the same transaction
	 * @throws ErasureRefused if somebody else would lose by it
	 */
	@Transactional
	public void erase(String account, Runnable record) {
		List<PersonalData> all = this.parts.orderedStream().toList();
		Subject subject = subject(account, all);
		List<String> instances = instances(account, all);
		List<String> mentions = mentions(account, all);
		all.forEach(part -> part.erase(subject));
		this.engine.forget(instances);
		this.engine.clean(mentions, subject);
		record.run();
		this.keys.destroy(account);
	}

	private Subject subject(String account, List<PersonalData> all) {
		Set<String> tasks = this.engine
			.tasksOf(Stream.concat(instances(account, all).stream(), mentions(account, all).stream()).toList());
		return new Subject(account, texts(all, part -> part.provenAddresses(account)),
				texts(all, part -> part.toldAddresses(account)), texts(all, part -> part.names(account)),
				collected(all, part -> part.organizations(account)), tasks,
				collected(all, part -> part.mailEvents(account, tasks)));
	}

	private static List<String> instances(String account, List<PersonalData> all) {
		return all.stream().flatMap(part -> part.processInstances(account).stream()).toList();
	}

	private static List<String> mentions(String account, List<PersonalData> all) {
		return all.stream().flatMap(part -> part.mentionedIn(account).stream()).toList();
	}

	private static Set<String> texts(List<PersonalData> all, Function<PersonalData, Set<String>> texts) {
		return collected(all,
				part -> texts.apply(part).stream().filter(text -> !text.isBlank()).map(String::strip).toList());
	}

	private static <T> Set<T> collected(List<PersonalData> all, Function<PersonalData, Collection<T>> known) {
		Set<T> collected = new LinkedHashSet<>();
		all.forEach(part -> collected.addAll(known.apply(part)));
		return collected;
	}

}
