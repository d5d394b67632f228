// Before the tests: installs what package-lock.json names, and unpacks a browser for them.
// Writes where it is to target/browser/browser.properties. Costs nothing when all is there already.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../../../target/browser");
const result = join(target, "browser.properties");

installAll();
if (!existsSync(result)) {
	// what an interrupted run left is not to be trusted
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	writeFileSync(result, properties(process.platform === "linux" && process.arch === "x64" ? await unpack() : installed()));
}

function installAll() {
	const digest = createHash("sha256").update(readFileSync(join(here, "package-lock.json"))).digest("hex");
	const mark = join(here, "node_modules", ".installed");
	if (existsSync(mark) && readFileSync(mark, "utf8") === digest) {
		return;
	}
	install();
	writeFileSync(mark, digest);
}

async function unpack() {
	// the package unpacks into the temporary folder, and its shared libraries only where it takes itself to be in the cloud
	process.env.TMPDIR = target;
	process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
	const { default: chromium } = await import("@sparticuz/chromium");
	const executable = await chromium.executablePath();
	const libraries = join(target, "al2023", "lib");
	const fonts = existsSync("/etc/fonts/fonts.conf") ? "" : join(target, "fonts");
	for (const path of ["", libraries]) {
		const env = { ...process.env, LD_LIBRARY_PATH: path };
		if (spawnSync(executable, ["--version"], { env }).status === 0) {
			return { executable, libraries: path, fonts };
		}
	}
	throw new Error("The unpacked Chromium does not start: " + executable);
}

// elsewhere the tests use the Chrome that is installed
function installed() {
	return { executable: "", libraries: "", fonts: "" };
}

function properties(values) {
	return Object.entries(values).map(([name, value]) => `${name}=${value.replaceAll("\\", "/")}\n`).join("");
}
