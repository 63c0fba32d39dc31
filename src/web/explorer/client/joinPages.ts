// How the cache joins the pages of a connection: a list goes on, whoever asks for its next page.
import type { FieldPolicy } from "@apollo/client";

interface Page {
	readonly nodes?: readonly unknown[];
	readonly edges?: readonly unknown[];
}

/** Lists that differ in any argument but the cursor are different lists. */
export const joinPages: FieldPolicy<Page> = {
	keyArgs: (args) => JSON.stringify({ ...args, after: undefined }),
	merge(before, next, { args }) {
		if (!args?.["after"] || !before) return next;
		return {
			...next,
			...(next.nodes ? { nodes: [...(before.nodes ?? []), ...next.nodes] } : {}),
			...(next.edges ? { edges: [...(before.edges ?? []), ...next.edges] } : {}),
		};
	},
};
