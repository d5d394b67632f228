package org.partnercenter.backoffice;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.partnercenter.access.Account;
import org.partnercenter.access.Accounts;
import org.partnercenter.process.OnBehalf;
import org.springframework.stereotype.Component;

/** Who works beside whom: the groups of the engine, which all rights hang on. */
@Component
class Colleagues {

	/** More than a group ever has; the engine allows no unbound query. */
	private static final int AT_MOST = 2000;

	private final IdentityService identities;

	private final Accounts accounts;

	private final OnBehalf onBehalf;

	Colleagues(IdentityService identities, Accounts accounts, OnBehalf onBehalf) {
		this.identities = identities;
		this.accounts = accounts;
		this.onBehalf = onBehalf;
	}

	/** The groups of an account; whoever is in none has no tasks of others. */
	Set<String> groupsOf(String account) {
		return this.onBehalf.call(() -> new HashSet<>(this.identities.createGroupQuery()
			.groupMember(account)
			.listPage(0, AT_MOST)
			.stream()
			.map(Group::getId)
			.toList()));
	}

	/** The groups that two are in together. */
	Set<String> shared(String account, String other) {
		Set<String> shared = groupsOf(account);
		shared.retainAll(groupsOf(other));
		return shared;
	}

	/** Those who share a group with somebody, without himself: account id to name. */
	Map<String, String> of(String account) {
		Map<String, String> names = new HashMap<>();
		membersOf(groupsOf(account)).stream()
			.filter(member -> !member.getId().equals(account))
			.forEach(member -> names.put(member.getId(), nameOf(member)));
		return names;
	}

	/** The accounts in any of these groups, each once. */
	List<String> idsIn(Collection<String> groups) {
		return membersOf(groups).stream().map(User::getId).distinct().toList();
	}

	String name(String account) {
		return this.accounts.find(account).map(Account::name).orElse(account);
	}

	/**
	 * Where mails to an account go. Staff has no address of its own with us, but may have
	 * one in Admin. Empty: nowhere.
	 */
	Optional<Reader> reader(String account) {
		return this.accounts.find(account)
			.flatMap(found -> Optional.ofNullable(found.email())
				.or(() -> addressInAdmin(account))
				.map(address -> new Reader(account, found.name(), address, found.language())));
	}

	private Optional<String> addressInAdmin(String account) {
		return this.onBehalf
			.call(() -> Optional.ofNullable(this.identities.createUserQuery().userId(account).singleResult())
				.map(User::getEmail)
				.filter(address -> !address.isBlank()));
	}

	private List<User> membersOf(Collection<String> groups) {
		return this.onBehalf.call(() -> groups.stream()
			.flatMap(group -> this.identities.createUserQuery().memberOfGroup(group).listPage(0, AT_MOST).stream())
			.toList());
	}

	private static String nameOf(User member) {
		return (member.getFirstName() + " " + member.getLastName()).strip();
	}

}
