// What a document may hold, checked when it is validated: before anything is planned, and once for each document.
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, type ValidationContext, type ValidationRule } from "graphql";
import type { Limits } from "../../config/limits.ts";
import { refusedOperation } from "./refusedOperation.ts";
import { countRootFields } from "./rootFields.ts";

/** Rules of validation; what they refuse has the code LIMIT_EXCEEDED, and `limit` says which. */
export function documentRules({ depth, aliases, directives, rootFields }: Limits): ValidationRule[] {
	return [
		maxDepthRule({ ...reporting("depth", depth, "levels of fields"), ignoreIntrospection: true }) as ValidationRule,
		maxAliasesRule({ ...reporting("aliases", aliases, "aliases"), allowList: [] }) as unknown as ValidationRule,
		maxDirectivesRule(reporting("directives", directives, "directives")) as unknown as ValidationRule,
		limitRootFields(rootFields),
		onlyQueries,
		refuseNullCharacters,
	];
}

/** Reported like any other error of validation: what a rule throws on its own account would count as the server's fault. */
function reporting(limit: string, most: number, what: string) {
	return {
		n: most,
		propagateOnRejection: false,
		onReject: [
			(context: ValidationContext | null, { message }: GraphQLError) => {
				const got = Number(/found (\d+)/.exec(message)?.[1]);
				context?.reportError(exceeded(limit, most, what, got));
			},
		],
	};
}

function limitRootFields(most: number): ValidationRule {
	return (context) => ({
		OperationDefinition(operation) {
			const got = countRootFields(operation.selectionSet, (name) => context.getFragment(name)?.selectionSet);
			if (got > most) context.reportError(exceeded("rootFields", most, "fields of Query", got));
		},
	});
}

function exceeded(limit: string, most: number, what: string, got: number): GraphQLError {
	return refusedOperation("LIMIT_EXCEEDED", `wanted at most ${most} ${what}, got ${got}`, {
		details: { limit, most, got },
	});
}

/** A schema without mutations lets them pass validation, and fails in executing them. */
const onlyQueries: ValidationRule = (context) => ({
	OperationDefinition(node) {
		if (node.operation === "query") return;
		context.reportError(
			new GraphQLError(`wanted a query, got a ${node.operation}: the API only reads`, { nodes: node }),
		);
	},
});

/** No name or text of the graph has one; a program in C beyond this one would end the text there. */
const refuseNullCharacters: ValidationRule = (context) => ({
	StringValue(node) {
		if (!node.value.includes("\0")) return;
		const message = "wanted a text without the character U+0000, got one with it";
		context.reportError(refusedOperation("BAD_ARGUMENT", message, { node }));
	},
});
