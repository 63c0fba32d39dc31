// A program that fetches the jars, to be killed by a test. It imports from dist/, as parent.mjs does.
import { fetchJars, jarsOf } from "../../dist/neo4j/local/jars.js";

const [folder, maven] = process.argv.slice(2);
const onProgress = (message) => console.log(message);
await fetchJars("5.26.30", jarsOf("5.26.30", folder), {
	maven,
	environment: process.env,
	onProgress,
	signal: undefined,
});
