// Installs what the lockfile says when node_modules is missing or older than it, so that npm start and npm test work
// right after git clone. Plain JavaScript, since nothing that could compile it may be there yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const lockfile = `${root}package-lock.json`;
// Written by npm at the end of an installation.
const installed = `${root}node_modules/.package-lock.json`;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Node.js: wanted 20.19 or newer, got ${process.versions.node}`);
	process.exit(1);
}

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lockfile).mtimeMs) {
	console.error("Installing the packages that package-lock.json names …");
	// Not `npm ci`: it refuses a lockfile made where the registry had no packages for other platforms, although it names
	// all that is needed here. `install` takes the versions of the lockfile, too, and --no-save leaves that as it is.
	const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: root,
		// What a command prints may go into a file: what installs it does not belong there.
		stdio: ["ignore", 2, 2],
		shell: process.platform === "win32",
	});
	if (status !== 0) {
		console.error("npm install failed: see above. The packages come from the npm registry that npm is set up for.");
		process.exit(status ?? 1);
	}
}
