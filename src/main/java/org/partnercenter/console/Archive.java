package org.partnercenter.console;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive of {@code processes/} and {@code forms/}. Nothing is written to a disk,
 * and no entry is unpacked further than it may be large (T-S18).
 */
class Archive {

	/** How many times larger than packed; our own files come to about ten. */
	private static final int MOST_RATIO = 100;

	private final Upload upload;

	Archive(Upload upload) {
		this.upload = upload;
	}

	void read(byte[] packed) throws UploadRefused {
		long unpacked = 0;
		int entries = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > Upload.MOST_FILES) {
					throw new UploadRefused("many", Upload.MOST_FILES);
				}
				if (!isOurFolder(entry.getName())) {
					byte[] content = unpacked(zip, entry.getName());
					unpacked += content.length;
					if (unpacked > (long) MOST_RATIO * packed.length) {
						throw new UploadRefused("bomb");
					}
					this.upload.addFile(entry.getName(), content);
				}
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new UploadRefused("archive");
		}
		if (entries == 0) {
			throw new UploadRefused("archive");
		}
	}

	private static boolean isOurFolder(String name) {
		return name.equals("processes/") || name.equals("forms/");
	}

	private static byte[] unpacked(ZipInputStream zip, String name) throws IOException, UploadRefused {
		byte[] content = zip.readNBytes(Upload.LARGEST_FILE + 1);
		if (content.length > Upload.LARGEST_FILE) {
			throw new UploadRefused("large", Upload.shown(name), Upload.LARGEST_FILE / 1000,
					Upload.LARGEST_UPLOAD / 1_000_000);
		}
		return content;
	}

	/** Packs files as {@link #read} takes them. */
	static byte[] of(Map<String, String> files) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

}
