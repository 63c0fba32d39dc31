// Makes sure of Java and Maven before anything starts, with one message about both if either is missing.
import { KnownError } from "../../errors.ts";
import { findJava, type Java, type JavaSearch, onPath } from "./java.ts";
import { type ReleaseName, releases } from "./releases.ts";

export interface Tools {
	readonly java: Java;
	/** Null where it is missing and nothing is left to resolve. */
	readonly maven: string | null;
}

/**
 * @param jarsMissing whether Maven is needed: once the jars are there, it is not
 * @throws KnownError MISSING_TOOL
 */
export async function findTools(
	version: ReleaseName,
	environment: NodeJS.ProcessEnv,
	jarsMissing: boolean,
	javaFolders?: readonly string[],
): Promise<Tools> {
	const search = await findJava(releases[version], environment, javaFolders);
	const maven = onPath("mvn", environment);
	if (search.java === null || (maven === null && jarsMissing)) throw missing(version, search, maven, jarsMissing);
	return { java: search.java, maven };
}

function missing(version: ReleaseName, search: JavaSearch, maven: string | null, jarsMissing: boolean): KnownError {
	const { javaFrom } = releases[version];
	const lines = [
		`wanted Java ${javaFrom} or newer and Maven (mvn), to run Neo4j ${version} here; got:`,
		`  Java: ${search.java === null ? search.looked.join("; ") : `${search.java.command} is Java ${search.java.version}, good`}`,
		`  Maven: ${maven ?? `PATH: no mvn${jarsMissing ? "" : ", and none needed: the jars are there"}`}`,
		"One of these helps:",
		...search.elsewhere.map(({ place, version: found }) => `  export JAVA_HOME=${place}   (Java ${found} is there)`),
		...installLines(javaFrom),
		"  export NEO4J_URI=neo4j://host:7687 NEO4J_PASSWORD=…   (a server that runs already)",
		"  docker compose up --detach --wait   (compose.yaml says which NEO4J_URI to set then)",
	];
	return new KnownError("MISSING_TOOL", lines.join("\n"), { details: { java: search.looked, maven } });
}

/** Java 21 runs both releases. */
function installLines(javaFrom: number): string[] {
	if (process.platform === "darwin") return ["  brew install openjdk@21 maven"];
	const debian = javaFrom <= 17 ? "openjdk-17-jre-headless" : "openjdk-21-jre-headless";
	return [
		`  apt-get install ${debian} maven   (Debian, Ubuntu)`,
		"  dnf install java-21-openjdk-headless maven   (Fedora)",
	];
}
