// Which Neo4j releases can be run here, and what each one needs.

/** The releases that this project is tested with. */
export const releaseNames = ["5.26.30", "2026.05.0"] as const;
export type ReleaseName = (typeof releaseNames)[number];

/** What differs between the releases. */
export interface Release {
	readonly pom: string;
	/** The pom of its cypher-shell, or null where the server's own pom brings it. */
	readonly shellPom: string | null;
	readonly mainClass: string;
	/** The oldest Java that it runs on. */
	readonly javaFrom: number;
	/** Whether a Java outside JAVA_HOME and PATH is taken: few machines have this one there. */
	readonly searchesJavaFolders: boolean;
	readonly javaOptions: readonly string[];
	/** Lines of neo4j.conf for this release alone. */
	readonly settings: readonly string[];
}

/** Those of the server's own launcher (`neo4j.conf` of the distribution), less AlwaysPreTouch: it takes all memory at once. */
const launcherOptions = [
	"-XX:+UseG1GC",
	"-XX:-OmitStackTraceInFastThrow",
	"-XX:+UnlockExperimentalVMOptions",
	"-XX:+TrustFinalNonStaticFields",
	"-XX:+DisableExplicitGC",
	"-Djdk.nio.maxCachedBufferSize=1024",
	"-Dio.netty.tryReflectionSetAccessible=true",
	"-Dio.netty.leakDetection.level=DISABLED",
	"-Djdk.tls.ephemeralDHKeySize=2048",
	"-Djdk.tls.rejectClientInitiatedRenegotiation=true",
	"-Dlog4j2.disable.jmx=true",
	"-Dfile.encoding=UTF-8",
	"--add-opens=java.base/java.nio=ALL-UNNAMED",
	"--add-opens=java.base/java.io=ALL-UNNAMED",
	"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
];

export const releases: Readonly<Record<ReleaseName, Release>> = {
	"5.26.30": {
		pom: "pom.xml",
		shellPom: null,
		mainClass: "org.neo4j.server.CommunityEntryPoint",
		javaFrom: 17,
		searchesJavaFolders: false,
		javaOptions: launcherOptions,
		settings: [],
	},
	"2026.05.0": {
		pom: "pom-2026.xml",
		shellPom: "pom-cypher-shell.xml",
		mainClass: "org.neo4j.server.Neo4jCommunity",
		javaFrom: 21,
		searchesJavaFolders: true,
		javaOptions: [...launcherOptions, "--enable-native-access=ALL-UNNAMED"],
		// On by default, and it broadcasts on the networks of the machine.
		settings: ["server.fleet_discovery.enabled=false"],
	},
};
