// Before the product starts: brings what exists on npm only to where it is looked for: the viewer of process models, and
// the fonts of the documents we draw, each with its licence. Costs nothing when all is there already.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const classes = resolve(here, "../../../target/classes");
const wanted = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;

if (Object.keys(wanted).some(name => installedVersion(name) !== wanted[name])) {
	install("--omit=dev");
}
copy("bpmn-js/dist", "bpmn-viewer.production.min.js", "static/assets/bpmn");
for (const name of Object.keys(wanted).filter(name => name.startsWith("@expo-google-fonts/"))) {
	const font = readdirSync(join(here, "node_modules", name, "400Regular")).find(file => file.endsWith(".ttf"));
	copy(`${name}/400Regular`, font, "fonts");
	copy(name, "LICENSE_FONT", "fonts", font.replace(".ttf", ".OFL.txt"));
}

function copy(folder, file, to, as = file) {
	const from = join(here, "node_modules", folder, file);
	const copied = join(classes, to, as);
	if (!existsSync(copied) || statSync(copied).size !== statSync(from).size) {
		mkdirSync(dirname(copied), { recursive: true });
		copyFileSync(from, copied);
	}
}

function installedVersion(name) {
	const file = join(here, "node_modules", name, "package.json");
	return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : "";
}
