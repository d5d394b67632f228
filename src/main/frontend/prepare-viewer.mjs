// Before the product starts: brings the viewer of process models, which exists on npm only, to where pages find it.
// Costs nothing when it is there already.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const pages = resolve(here, "../../../target/classes/static/assets/bpmn");
const viewer = join(here, "node_modules/bpmn-js/dist/bpmn-viewer.production.min.js");

if (!existsSync(viewer) || installedVersion() !== wantedVersion()) {
	install("--omit=dev");
}
mkdirSync(pages, { recursive: true });
const copy = join(pages, "bpmn-viewer.production.min.js");
if (!existsSync(copy) || statSync(copy).size !== statSync(viewer).size) {
	copyFileSync(viewer, copy);
}

function installedVersion() {
	return JSON.parse(readFileSync(join(here, "node_modules/bpmn-js/package.json"), "utf8")).version;
}

function wantedVersion() {
	return JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies["bpmn-js"];
}
