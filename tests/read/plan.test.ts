// Plans are kept for each shape of the arguments of an operation, and only so many.
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { loadLibrary } from "../../src/read/library.ts";
import { createPlanner } from "../../src/read/plan.ts";

const operation = parse(
	"query ($where: StatementFilter) { statements(where: $where, first: 1) { totalCount } }",
).definitions.find(
	(definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

function newPlanner() {
	const planner = createPlanner(readSchema(), loadLibrary(), () => 0);
	return (where: object) => {
		if (!operation) throw new Error("The document has no operation");
		return planner(operation, {}, { where });
	};
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
	const some = [kept, first, second].map(plan);
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
