// Runs Maven once, and turns what it prints into progress.
import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { KnownError } from "../../errors.ts";

export interface MavenRun {
	readonly maven: string;
	readonly environment: NodeJS.ProcessEnv;
	/** Called at most twice a second. */
	readonly onProgress: (message: string) => void;
	readonly signal: AbortSignal | undefined;
}

/** Maven gives up on a silent server by itself only after half an hour. */
const silenceMilliseconds = 180_000;
const progressMilliseconds = 500;

/** Copies the runtime dependencies of a pom into a folder. */
export async function copyDependencies(pom: string, folder: string, run: MavenRun): Promise<void> {
	const goal = [
		"org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies",
		"-DincludeScope=runtime",
		`-DoutputDirectory=${folder}`,
	];
	// -B: no prompts. -U: a jar that was not to be had yesterday is asked for again; Maven remembers failures for a day.
	const child = spawn(run.maven, ["-B", "-U", "-Dstyle.color=never", "-f", pom, ...goal], {
		env: run.environment,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const watch = watchOutput(child, run.onProgress);
	const stop = () => child.kill("SIGTERM");
	run.signal?.addEventListener("abort", stop, { once: true });
	try {
		const code = await ending(child);
		run.signal?.throwIfAborted();
		if (code !== 0) throw failed(pom, code, watch.errors());
	} finally {
		watch.end();
		run.signal?.removeEventListener("abort", stop);
	}
}

function watchOutput(child: ChildProcess, onProgress: (message: string) => void) {
	let jars = 0;
	let reportedAt = 0;
	const errors: string[] = [];
	const silence = setTimeout(() => {
		errors.push(`no word from Maven for ${silenceMilliseconds / 1000} s`);
		child.kill("SIGTERM");
	}, silenceMilliseconds);
	const read = (line: string) => {
		silence.refresh();
		if (line.startsWith("[ERROR]")) errors.push(line.slice("[ERROR]".length).trim());
		if (!/^\[INFO\] (Downloaded|Copying) .*\.jar\b/.test(line)) return;
		jars += line.includes("Downloaded") ? 1 : 0;
		if (performance.now() - reportedAt < progressMilliseconds) return;
		reportedAt = performance.now();
		onProgress(line.includes("Downloaded") ? `${jars} jars downloaded` : "putting the jars in place");
	};
	for (const stream of [child.stdout, child.stderr]) if (stream !== null) createInterface(stream).on("line", read);
	return {
		errors: () => errors.filter((line) => line !== "" && !line.includes("[Help 1] http")),
		end: () => clearTimeout(silence),
	};
}

function ending(child: ChildProcess): Promise<number | null> {
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve(code));
	});
}

function failed(pom: string, code: number | null, errors: readonly string[]): KnownError {
	const said = errors.slice(0, 3).join("\n  ");
	return new KnownError(
		"NEO4J_START_FAILED",
		`wanted the jars that ${pom} names, through Maven; got exit code ${code ?? "none: it was ended"}` +
			(said === "" ? "" : `:\n  ${said}`) +
			"\nIs Maven Central, or the mirror in Maven's settings.xml, reachable from here?",
		{ details: { pom, code } },
	);
}
