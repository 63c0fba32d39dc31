// How the file of an example query reads: title, explanation, operation, values of its variables, the page that shows the same.

/** A query that shows what the graph can answer. */
export interface Example {
	/** Name of the file without its ending, as in `/playground?example=01-about-a-weapon`. */
	readonly name: string;
	readonly title: string;
	/** One sentence. */
	readonly explanation: string;
	readonly operationName: string;
	/** The document, title and explanation on top as comments. */
	readonly query: string;
	/** Null when the operation takes none. */
	readonly variables: Readonly<Record<string, unknown>> | null;
	/** Address of the explorer's page that shows the same. */
	readonly page: string;
}

const variablesLine = /^# variables: (.*)$/;
const pageLine = /^# page: (.*)$/;

/** Reads one example; throws an error that tells file, what was wanted and what was got. */
export function parseExample(file: string, text: string): Example {
	const lines = text.trimEnd().split("\n");
	const query = lines
		.filter((line) => !variablesLine.test(line) && !pageLine.test(line))
		.join("\n")
		.trimEnd();
	const operationName = /^query (\w+)/m.exec(query)?.[1];
	if (operationName === undefined)
		throw new Error(`${file}: wanted an operation with a name, as in "query Name", got none`);
	return {
		name: file.replace(/\.graphql$/, ""),
		title: comment(file, lines, 0, "the title"),
		explanation: comment(file, lines, 1, "one sentence of explanation"),
		operationName,
		query: `${query}\n`,
		variables: variablesOf(file, lines, /^query \w+\s*\(/m.test(query)),
		page: pageOf(file, lines),
	};
}

function pageOf(file: string, lines: readonly string[]): string {
	const pages = lines.flatMap((line) => pageLine.exec(line)?.[1] ?? []);
	const [page, ...others] = pages;
	if (page === undefined || others.length > 0 || !page.startsWith("/")) {
		throw new Error(
			`${file}: wanted one line "# page: /…", the page that shows the same, got ${JSON.stringify(pages)}`,
		);
	}
	return page;
}

function comment(file: string, lines: readonly string[], index: number, wanted: string): string {
	const line = lines[index] ?? "";
	const found = /^# (.+)$/.exec(line)?.[1];
	if (found === undefined || variablesLine.test(line)) {
		throw new Error(`${file}:${index + 1}: wanted "# " and ${wanted}, got ${JSON.stringify(line)}`);
	}
	return found;
}

function variablesOf(file: string, lines: readonly string[], takesVariables: boolean): Example["variables"] {
	const index = lines.findIndex((line) => variablesLine.test(line));
	const json = variablesLine.exec(lines[index] ?? "")?.[1];
	if ((json !== undefined) !== takesVariables) {
		const [wanted, got] = takesVariables ? ['a line "# variables: {...}"', "none"] : ["no line of variables", "one"];
		throw new Error(`${file}: wanted ${wanted}, got ${got}`);
	}
	if (json === undefined) return null;
	try {
		return JSON.parse(json) as Record<string, unknown>;
	} catch (cause) {
		throw new Error(`${file}:${index + 1}: wanted JSON after "# variables: ", got ${json}`, { cause });
	}
}
