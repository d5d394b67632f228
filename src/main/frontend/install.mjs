import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// Installs exactly what package-lock.json names.
export function install(...options) {
	const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", ...options],
		{ cwd: dirname(fileURLToPath(import.meta.url)), stdio: "inherit", shell: process.platform === "win32" });
	if (npm.status !== 0) {
		throw new Error("npm ci failed; Node 20 or newer and the npm registry are needed");
	}
}
