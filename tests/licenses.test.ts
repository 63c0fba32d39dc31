// The licence of every dependency is known, and goes together with Apache-2.0.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

interface Package {
	readonly license?: string;
	readonly dev?: boolean;
}

const project = fileURLToPath(new URL("../", import.meta.url));
const readJson = (file: string): unknown => JSON.parse(readFileSync(`${project}${file}`, "utf8"));
const lock = readJson("package-lock.json") as { packages: Record<string, Package> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Permissive: they ask for their notice to be kept, PSF-2.0 also for what was changed to be told. */
const permissive = [
	"MIT",
	"ISC",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"0BSD",
	"Apache-2.0",
	"BlueOak-1.0.0",
	"Zlib",
	"PSF-2.0",
];
/** Of tools that only build and test: nothing of theirs is passed on. */
const ofTools: Readonly<Record<string, readonly string[]>> = {
	"MPL-2.0": ["axe-core", "lightningcss"],
	"CC-BY-4.0": ["caniuse-lite"],
	// Comes with @neo4j/graphql, which the benchmark measures.
	"Elastic-2.0": ["@apollo/federation-internals"],
	"Python-2.0": ["argparse"],
};

function isCompatible(license: string, name: string, dev: boolean): boolean {
	const choices = license.replace(/^\(|\)$/g, "").split(" OR ");
	return choices.some((choice) =>
		choice
			.split(" AND ")
			.every(
				(one) => permissive.includes(one) || (dev && ofTools[one]?.some((tool) => name.startsWith(tool)) === true),
			),
	);
}

it("is one of those that are allowed", () => {
	expect(packages.length).toBeGreaterThan(500);
	const others = packages.filter(([path, { license = "none", dev = false }]) => {
		const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
		return !isCompatible(license, name, dev);
	});
	expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

it("is the one that the installed package says, not only the lock file", () => {
	const different = packages.flatMap(([path, { license }]) => {
		const file = `${path}/package.json`;
		if (!existsSync(`${project}${file}`)) return [];
		const installed = readJson(file) as { license?: unknown };
		return typeof installed.license === "string" && installed.license !== license
			? [`${path}: ${installed.license}, in the lock file ${license}`]
			: [];
	});
	expect(different).toEqual([]);
});
