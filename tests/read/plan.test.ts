// Plans are kept for each shape of the arguments of an operation, and only so many.
import { Kind, type OperationDefinitionNode, parse } from "graphql";
import { expect, it } from "vitest";
import { readSchema } from "../../src/api/schema.ts";
import { loadLibrary } from "../../src/read/library.ts";
import { createPlanner } from "../../src/read/plan.ts";

const planner = createPlanner(readSchema(), loadLibrary(), () => 0);
const operation = parse(
	"query ($where: StatementFilter) { statements(where: $where, first: 1) { totalCount } }",
).definitions.find(
	(definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
);

/** Whether a filter of so many levels needs a plan of its own. */
function isNew(levels: number, act = "ASSERT"): boolean {
	const nested = (left: number): object => (left === 0 ? { act } : { not: nested(left - 1) });
	if (!operation) throw new Error("The document has no operation");
	return planner(operation, {}, { where: nested(levels) }).isNew;
}

it("one plan serves all values of a shape, and the oldest goes when there are a hundred", () => {
	expect([isNew(0), isNew(0, "OPINE"), isNew(1), isNew(0)]).toEqual([true, false, true, false]);
	for (let levels = 2; levels < 100; levels++) isNew(levels);
	expect(isNew(0)).toBe(false);
	expect(isNew(100)).toBe(true);
	expect([isNew(99), isNew(0)]).toEqual([false, true]);
});
