// GraphQL over HTTP, as its specification says: the audit of the package graphql-http against the running server.
import { auditServer } from "graphql-http";
import { beforeAll, expect, it } from "vitest";
import { load, world } from "../graph.ts";
import { sharedOrigin } from "../shared.ts";

// A GET of another site's page must not be answered: it needs the header `apollo-require-preflight`.
const refusedOnPurpose = ["5A70", "D6D5", "6A70"];

beforeAll(() => load(world));

it("no MUST and no SHOULD fails, and of MAY only what is refused on purpose", async () => {
	const results = await auditServer({ url: `${sharedOrigin()}/graphql` });
	const failed = results.filter(({ status }) => status !== "ok").map(({ id, name }) => `${id} ${name}`);
	expect(failed.filter((failure) => !refusedOnPurpose.includes(failure.slice(0, 4)))).toEqual([]);
	expect(results.length).toBeGreaterThan(50);
});
