// Plans are kept for each shape of the arguments of an operation, and only so many.
import { type DefinitionNode, Kind, type OperationDefinitionNode, parse } from "graphql";
import { expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { loadLibrary } from "../../src/read/library.ts";
import { createPlanner } from "../../src/read/plan.ts";

const query = "query ($where: StatementFilter) { statements(where: $where, first: 1) { totalCount } }";

function operationOf(document: string): OperationDefinitionNode {
	const isOperation = (definition: DefinitionNode) => definition.kind === Kind.OPERATION_DEFINITION;
	return parse(document).definitions.find(isOperation) as OperationDefinitionNode;
}

function newPlanner() {
	const planner = createPlanner(readSchema(), loadLibrary(), () => 0);
	const operation = operationOf(query);
	return (where: object, asked = operation) => planner(asked, {}, { where });
}

it("one plan serves all values of a shape", () => {
	const plan = newPlanner();
	const isNew = (where: object) => plan(where).isNew;
	expect([isNew({ act: "ASSERT" }), isNew({ act: "OPINE" })]).toEqual([true, false]);
	expect([isNew({ not: { act: "ASSERT" } }), isNew({ act: "ASSERT" })]).toEqual([true, false]);
});

it("a client that makes up shapes pushes out the plans that were not asked for longest", () => {
	const plan = newPlanner();
	const kept = { mode: "DIRECT" };
	const [first, second] = [{ act: "ASSERT" }, { not: { act: "ASSERT" } }];
	const some = [kept, first, second].map((where) => plan(where));
	expect(some.map(({ isNew }) => isNew)).toEqual([true, true, true]);
	let characters = 0;
	for (let shape = 0; characters < 2_000_000; shape++) {
		// The bits of the number are the shape.
		const parts = Array.from({ length: 12 }, (_, bit) => (shape & (1 << bit) ? { act: "ASSERT" } : { mode: "DIRECT" }));
		for (const { cypher } of plan({ and: parts }).roots.values()) characters += cypher.length;
		expect(plan(kept).isNew).toBe(false);
	}
	expect([plan(first).isNew, plan(second).isNew]).toEqual([true, true]);
});

it("a document that is long by its comments counts with them, since its plan holds on to it", () => {
	const plan = newPlanner();
	const kept = { mode: "DIRECT" };
	expect(plan(kept).isNew).toBe(true);
	const long = Array.from({ length: 20 }, () => operationOf(`${query} # ${"x".repeat(100_000)}`));
	for (const operation of long.slice(0, 19)) plan(kept, operation);
	expect(plan(kept).isNew).toBe(false);
	for (const operation of long) plan(kept, operation);
	expect(plan(kept).isNew).toBe(true);
});
