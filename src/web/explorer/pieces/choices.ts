// Which of the entities that the API found by a text are meant, and by which of their names.

import { fold } from "../../../fold.ts";
import type { EntityChoicesQuery } from "../../../generated/client/graphql.ts";

type Found = EntityChoicesQuery["entities"]["nodes"][number];

export type Choice = Found & {
	/** The alias that holds the text, where the name does not. */
	readonly alias: string | null;
};

/**
 * The API looks into descriptions, too: those that only mention the text are kept where no name holds it,
 * and not at all while the answer is still that to an earlier text.
 */
export function choicesOf(found: readonly Found[], text: string, isFresh: boolean): Choice[] {
	const wanted = fold(text);
	const holds = (name: string) => fold(name).includes(wanted);
	const choices: Choice[] = found.map((entity) => ({
		...entity,
		alias: holds(entity.name) ? null : (entity.aliases.find(holds) ?? null),
	}));
	const named = choices.filter(({ name, alias }) => alias !== null || holds(name));
	return named.length > 0 || !isFresh ? exactFirst(named, wanted) : choices;
}

function exactFirst(choices: readonly Choice[], wanted: string): Choice[] {
	const isCalled = ({ name, aliases }: Choice) => [name, ...aliases].some((one) => fold(one) === wanted);
	return [...choices].sort((one, other) => Number(isCalled(other)) - Number(isCalled(one)));
}
