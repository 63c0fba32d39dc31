// Golden cases: a question, its answer, and the Cypher that ran. `npx vitest run -u` writes new ones: read them before you commit.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
	type GraphQLSchema,
	getNamedType,
	isInterfaceType,
	isObjectType,
	parse,
	TypeInfo,
	visit,
	visitWithTypeInfo,
} from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { type Answer, ask, load, world } from "../graph.ts";

const folder = fileURLToPath(new URL("../cases/", import.meta.url));
const names = readdirSync(folder)
	.filter((file) => file.endsWith(".graphql"))
	.map((file) => file.replace(/\.graphql$/, ""));

const question = (name: string): string => readFileSync(`${folder}${name}.graphql`, "utf8");

beforeAll(() => load(world));

describe.each(names)("%s", (name) => {
	let answer: Answer;
	beforeAll(async () => {
		answer = await ask(question(name), { cypher: true });
	});

	it("has its answer", async () => {
		expect(answer.errors).toBeUndefined();
		await expect(`${JSON.stringify(answer.data, null, 2)}\n`).toMatchFileSnapshot(`${folder}${name}.json`);
	});

	it("ran its Cypher: one statement a root field, and at most one for the names", async () => {
		const ran = answer.extensions?.cypher ?? [];
		const roots = Object.keys(answer.data ?? {});
		expect(
			ran
				.map(({ field }) => field)
				.filter((field) => field !== null)
				.sort(),
		).toEqual(roots.sort());
		expect(ran.length - roots.length).toBeLessThanOrEqual(1);
		const text = ran
			.toSorted((one, other) => String(one.field).localeCompare(String(other.field)))
			.map(
				({ field, cypher, parameters }) =>
					`// ${field ?? "names"}\n// ${JSON.stringify(parameters)}\n${cypher.trim()}\n`,
			)
			.join("\n");
		await expect(text).toMatchFileSnapshot(`${folder}${name}.cypher`);
	});
});

it("the cases read every field of the schema", () => {
	const schema = readSchema();
	const read = new Set(names.flatMap((name) => fieldsRead(schema, question(name))));
	const missing = Object.values(schema.getTypeMap())
		.filter((type) => isObjectType(type) || isInterfaceType(type))
		.filter(({ name }) => !name.startsWith("__"))
		.flatMap((type) =>
			Object.keys(type.getFields()).flatMap((field) => {
				const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
				return owners.some((owner) => read.has(`${owner}.${field}`)) ? [] : [`${type.name}.${field}`];
			}),
		);
	expect(missing).toEqual(["Stats.seededAt"]);
});

function fieldsRead(schema: GraphQLSchema, text: string): string[] {
	const fields: string[] = [];
	const typeInfo = new TypeInfo(schema);
	visit(
		parse(text),
		visitWithTypeInfo(typeInfo, {
			Field(node) {
				const parent = typeInfo.getParentType();
				if (!parent) return;
				fields.push(`${parent.name}.${node.name.value}`);
				// A field of an object type that an interface declares is the interface's field, too.
				const object = getNamedType(parent);
				if (isObjectType(object)) {
					for (const each of object.getInterfaces()) {
						if (each.getFields()[node.name.value]) fields.push(`${each.name}.${node.name.value}`);
					}
				}
			},
		}),
	);
	return fields;
}
