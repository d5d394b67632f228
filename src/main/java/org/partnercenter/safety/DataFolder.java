package org.partnercenter.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The folder of a database file is its owner's alone: the file holds everything and has
 * no password of its own.
 */
@Configuration
class DataFolder {

	private static final Pattern FILE = Pattern.compile("jdbc:h2:file:([^;]+).*");

	/** Before anybody opens the file. */
	@Bean
	static BeanFactoryPostProcessor privateDataFolder(Environment environment) {
		return factory -> close(environment.getProperty("spring.datasource.url", ""));
	}

	/**
	 * Does nothing for a database that is no file, or where the system knows no such
	 * rights.
	 */
	static void close(String url) {
		Matcher file = FILE.matcher(url);
		if (file.matches() && FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			try {
				Path folder = Path.of(file.group(1)).toAbsolutePath().normalize().getParent();
				// a folder that is there already may serve others, too
				if (Files.notExists(folder)) {
					Files.createDirectories(folder);
					Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

}
