// Cypher of our own, narrowed by a filter of the API wherever it says `// @filter variable`.
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import type { Neo4j } from "../neo4j/connection.ts";
import { checkBounds } from "./bounds.ts";
import type { Compilation } from "./compile/compilation.ts";
import { compileFilter, conjunction } from "./compile/filter.ts";
import { projectObject } from "./compile/object.ts";
import { loadLibrary } from "./library.ts";
import { lookUpNames } from "./names.ts";
import { nameQuestions, parametersOf } from "./parameters.ts";
import { findSites, valuesOf } from "./sites.ts";

/** Cypher with conditions in it, and the parameters that these need. */
export interface Narrowed {
	readonly cypher: string;
	readonly parameters: Record<string, unknown>;
}

const mark = /^[ \t]*\/\/ @filter (\w+)[ \t]*$/m;

/**
 * Resolves the names in a StatementFilter, once.
 * @param where As `coerceInputValue` makes it; null leaves the marks without conditions
 * @returns What narrows a text to the statements that fit
 * @throws KnownError UNKNOWN_NAME, AMBIGUOUS_NAME, LIMIT_EXCEEDED
 */
export async function narrowing(
	schema: GraphQLSchema,
	neo4j: Neo4j,
	where: object | null,
): Promise<(cypher: string) => Narrowed> {
	const operation = asksForStatements();
	const sites = findSites(schema, operation, {});
	const values = valuesOf(sites, { where });
	checkBounds(sites, values);
	const library = loadLibrary();
	const compiled = (cypher: string): { cypher: string; sources: Compilation["parameters"] } => {
		const compilation: Compilation = {
			schema,
			library,
			fragments: {},
			sites,
			values,
			variables: { where },
			parameters: new Map(),
			usedVariables: new Map(),
			projectObject,
		};
		return { cypher: conditioned(compilation, cypher), sources: compilation.parameters };
	};
	const names = [...compiled("MATCH (statement)\n// @filter statement").sources.values()];
	const answers = await lookUpNames(nameQuestions(names, values), async (text, parameters) => {
		const { rows } = await neo4j.read(text, parameters);
		return rows;
	});
	return (text) => {
		const { cypher, sources } = compiled(text);
		return { cypher, parameters: parametersOf(sources, values, answers) };
	};
}

/** The site of whose `where` the filter is. */
function asksForStatements(): OperationDefinitionNode {
	const { definitions } = parse(
		"query ($where: StatementFilter) { statements(where: $where, first: 0) { totalCount } }",
	);
	const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
	if (operation === undefined) throw new Error("The document has no operation");
	return operation;
}

function conditioned(compilation: Compilation, cypher: string): string {
	const found = mark.exec(cypher);
	if (found === null) return cypher;
	const before = cypher.slice(0, found.index);
	const after = cypher.slice(found.index + found[0].length);
	const conditions = compileFilter(compilation, found[1] ?? "", 0);
	return conditioned(compilation, `${conjunction(before, conditions)}${after}`);
}
