// A gateway joins this schema with that of another service by `nodes(ids:)`: what federation wants `_entities` for.

import { createRequire } from "node:module";
import { stitchSchemas } from "@graphql-tools/stitch";
import type { DocumentNode, IntrospectionQuery } from "graphql";
import { beforeAll, expect, it } from "vitest";
import { ask, dataOf, load, world } from "../graph.ts";

// The stitching loads graphql as Node does, Vite would load its other build: two that know nothing of each other.
const { buildClientSchema, buildSchema, execute, getIntrospectionQuery, parse, print } = createRequire(import.meta.url)(
	"graphql",
) as typeof import("graphql");

beforeAll(() => load(world));

const portraits = buildSchema(`
	type Query { portraits: [Person!]! }
	type Person { id: ID! portrait: String! }
`);
const rootValue = {
	portraits: ["person:ben-okafor", "person:carla-grafstrom"].map((id) => ({ id, portrait: `${id}.jpg` })),
};

interface Request {
	readonly document: DocumentNode;
	readonly variables?: object;
}

it("the people of another service get their names and statements from this one, all with one request", async () => {
	let requests = 0;
	const gateway = stitchSchemas({
		subschemas: [
			{
				schema: portraits,
				executor: ({ document }: Request) => execute({ schema: portraits, document, rootValue }) as never,
			},
			{
				schema: buildClientSchema(await dataOf<IntrospectionQuery>(getIntrospectionQuery())),
				async executor({ document, variables = {} }: Request) {
					requests++;
					return (await ask(print(document), { variables })) as never;
				},
				merge: {
					Person: { selectionSet: "{ id }", fieldName: "nodes", key: ({ id }) => id, argsFromKeys: (ids) => ({ ids }) },
				},
			},
		],
	});
	const document = parse("{ portraits { portrait name said(first: 1) { totalCount nodes { speaker { id } } } } }");
	expect(await execute({ schema: gateway, document })).toMatchObject({
		data: {
			portraits: [
				{ portrait: "person:ben-okafor.jpg", name: "Ben Okafor" },
				{
					portrait: "person:carla-grafstrom.jpg",
					name: "Carla Grafström",
					said: { nodes: [{ speaker: { id: "person:carla-grafstrom" } }] },
				},
			],
		},
	});
	expect(requests).toBe(1);
});
