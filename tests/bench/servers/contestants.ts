// Who is measured, what each is asked in its own words, and how its answer is read.
import { type Case, type CaseName, queries } from "../cases.ts";
import { type Json, neo4jGraphqlForms } from "./neo4jGraphqlForms.ts";

export const serverNames = ["ours", "neo4j-graphql", "dataloader", "floor"] as const;
export type ServerName = (typeof serverNames)[number];

/** One way in which one server answers a case. */
export interface Contestant {
	readonly server: ServerName;
	/** Tells two forms of one server apart: the first has the server's name, others have the form's behind it. */
	readonly name: string;
	readonly query: string;
	/** True for a form that is shown only because people write it: seconds a request, so a few requests are all. */
	readonly slow: boolean;
	/** The answer's data in the shape that ours has, without what each may choose. */
	read(data: Json): Json;
}

/** Only ours answers a case that is not compared. */
export function contestantsFor({ name, compared }: Case, servers: readonly ServerName[]): Contestant[] {
	return servers.filter((server) => compared || server === "ours").flatMap((server) => formsOf(server, name));
}

function formsOf(server: ServerName, caseName: CaseName): Contestant[] {
	const same = { server, name: server, slow: false, read: withoutCursor };
	if (server === "floor") return [{ ...same, query: caseName }];
	if (server !== "neo4j-graphql") return [{ ...same, query: queries[caseName][1] }];
	return neo4jGraphqlForms(caseName).map(({ form, query, slow, read }) => ({
		server,
		name: form === null ? server : `${server} (${form})`,
		query,
		slow,
		read: (data) => withoutCursor(read(data)),
	}));
}

/** A cursor's content is each server's own; whether there is one is not. */
function withoutCursor(data: Json): Json {
	return JSON.parse(JSON.stringify(data, (key, value) => (key === "endCursor" ? value !== null : value)));
}
