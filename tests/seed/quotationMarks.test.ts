// Where quotations begin and end in a line, apostrophes notwithstanding.
import { expect, test } from "vitest";
import { quotations } from "../../src/seed/verify/quotationMarks.ts";

const cases: readonly [line: string, quotations: readonly string[]][] = [
	['"One," he said, "two."', ["One,", "two."]],
	["He said “one” and „two“.", ["one", "two"]],
	['It goes on: "one', ["one"]],
	["'One,' he said.", ["One,"]],
	["He called it 'the toughest' war", ["the toughest"]],
	["'It's Russia's,' he said", ["It's Russia's,"]],
	["sees ‘light at end' there", ["light at end"]],
	["‘One’s own,’ he said", ["One’s own,"]],
	["Russia's and Ukraine's wars' ends", []],
	["'The soldiers' rations are low,' she said", ["The soldiers", "The soldiers' rations are low,"]],
	["\"He said 'yes' to me,\" she said", ["He said 'yes' to me,", "yes"]],
	["He said (‘one’) and -- 'two'.", ["one", "two"]],
	["No marks at all", []],
];

test.each(cases)("%s", (line, wanted) => {
	expect(quotations(line).map(({ start, end }) => line.slice(start, end))).toEqual(wanted);
});
