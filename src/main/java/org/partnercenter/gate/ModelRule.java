package org.partnercenter.gate;

/** Something that every model must keep to. */
interface ModelRule {

	void check(ModelFile model, Files files, Surroundings around, Mistakes mistakes);

}
