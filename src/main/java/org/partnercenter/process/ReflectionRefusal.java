package org.partnercenter.process;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;

import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * The first resolver of every expression: lets nobody reach a class, a loader or a
 * method.
 */
class ReflectionRefusal extends ELResolver {

	private static final Set<String> NAMES = Set.of("class", "getclass", "classloader", "getclassloader", "forname",
			"newinstance", "module", "getmodule", "protectiondomain");

	@Override
	public Object getValue(ELContext context, Object base, Object property) {
		refuseReflection(base, property);
		return null;
	}

	@Override
	public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
		refuseReflection(base, method);
		return null;
	}

	@Override
	public Class<?> getType(ELContext context, Object base, Object property) {
		refuseReflection(base, property);
		return null;
	}

	@Override
	public void setValue(ELContext context, Object base, Object property, Object value) {
		refuseReflection(base, property);
	}

	@Override
	public boolean isReadOnly(ELContext context, Object base, Object property) {
		return true;
	}

	@Override
	public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
		return null;
	}

	@Override
	public Class<?> getCommonPropertyType(ELContext context, Object base) {
		return null;
	}

	private static void refuseReflection(Object base, Object property) {
		boolean byName = base != null && property != null && NAMES.contains(property.toString().toLowerCase());
		if (byName || reflects(base)) {
			throw new ELException("Expressions may not use reflection: " + property);
		}
	}

	private static boolean reflects(Object base) {
		return base instanceof Class || base instanceof ClassLoader || base instanceof Module || base instanceof Runtime
				|| base != null && base.getClass().getName().matches("(java\\.lang\\.(reflect|invoke)|sun|jdk)\\..*");
	}

}
