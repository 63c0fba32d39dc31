// Finds a Java that a Neo4j release runs on.
import { execFile } from "node:child_process";
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Release } from "./releases.ts";

/** A Java that answered `-version`. */
export interface Java {
	readonly command: string;
	/** 17 for "17.0.15", 8 for "1.8.0_392". */
	readonly version: number;
	/** Where it was found, in the words of whoever set it up. */
	readonly place: string;
}

/** What was found: the one to use, or null, and everything that was looked at on the way. */
export interface JavaSearch {
	readonly java: Java | null;
	/** One phrase a place, such as `PATH: /usr/bin/java is Java 11`. */
	readonly looked: readonly string[];
	/** Those that would do but stand where this release is not to take them from. */
	readonly elsewhere: readonly Java[];
}

/** Where packages and installers put Java. */
const javaFolders: readonly string[] = [
	"/usr/lib/jvm",
	"/usr/java",
	"/opt/java",
	"/opt/homebrew/opt/openjdk/libexec",
	"/Library/Java/JavaVirtualMachines",
];

/** Looks in JAVA_HOME, then PATH, then the usual folders; the first that is new enough is taken. */
export async function findJava(
	release: Release,
	environment: NodeJS.ProcessEnv,
	folders: readonly string[] = javaFolders,
): Promise<JavaSearch> {
	const looked: string[] = [];
	for (const [place, command] of ownPlaces(environment)) {
		const version = command === null ? null : await javaVersion(command, environment);
		looked.push(`${place}: ${finding(command, version)}`);
		if (command !== null && version !== null && version >= release.javaFrom) {
			return { java: { command, version, place }, looked, elsewhere: [] };
		}
	}
	const elsewhere: Java[] = [];
	for (const command of inFolders(folders)) {
		const version = await javaVersion(command, environment);
		if (version === null || version < release.javaFrom) continue;
		const java = { command, version, place: dirname(dirname(command)) };
		if (release.searchesJavaFolders) return { java, looked, elsewhere };
		elsewhere.push(java);
	}
	if (release.searchesJavaFolders) looked.push(`${folders.join(", ")}: none from ${release.javaFrom} on`);
	return { java: null, looked, elsewhere };
}

/** The file that a command name stands for, or null. */
export function onPath(name: string, environment: NodeJS.ProcessEnv): string | null {
	const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
	return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function ownPlaces(environment: NodeJS.ProcessEnv): [place: string, command: string | null][] {
	const home = environment["JAVA_HOME"] ?? "";
	const inHome = join(home, "bin", "java");
	const onThePath: [string, string | null] = ["PATH", onPath("java", environment)];
	if (home === "") return [["JAVA_HOME", null], onThePath];
	return [[`JAVA_HOME=${home}`, existsSync(inHome) ? inHome : null], onThePath];
}

function finding(command: string | null, version: number | null): string {
	if (command === null) return "no java";
	return version === null ? `${command} does not answer -version` : `${command} is Java ${version}`;
}

/** Newest first; links to the same Java once. */
function inFolders(folders: readonly string[]): string[] {
	const homes = folders
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
	const commands = homes
		.flatMap((home) => [join(home, "bin", "java"), join(home, "Contents", "Home", "bin", "java")])
		.filter((command) => existsSync(command))
		.map((command) => realpathSync(command));
	return [...new Set(commands)].sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
}

/** @returns null if that is no working Java, such as the stand-in of macOS that only asks to install one. */
async function javaVersion(command: string, environment: NodeJS.ProcessEnv): Promise<number | null> {
	try {
		const { stderr } = await promisify(execFile)(command, ["-version"], { env: environment, timeout: 20_000 });
		const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
		if (first === undefined) return null;
		return Number(first === "1" ? second : first);
	} catch {
		return null;
	}
}
