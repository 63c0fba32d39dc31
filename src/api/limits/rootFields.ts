// How many fields of Query an operation selects, through all its fragments.
import type { SelectionSetNode } from "graphql";

/** Fields that a client merges by asking for them twice count twice; a fragment that spreads itself counts once. */
export function countRootFields(
	selections: SelectionSetNode,
	fragment: (name: string) => SelectionSetNode | undefined,
): number {
	const counted = new Map<string, number>();

	function inSelections({ selections }: SelectionSetNode): number {
		return selections.reduce((sum, selection) => {
			if (selection.kind === "Field") return sum + 1;
			return (
				sum +
				(selection.kind === "InlineFragment" ? inSelections(selection.selectionSet) : inFragment(selection.name.value))
			);
		}, 0);
	}

	function inFragment(name: string): number {
		const known = counted.get(name);
		if (known !== undefined) return known;
		counted.set(name, 0);
		const selections = fragment(name);
		const count = selections ? inSelections(selections) : 0;
		counted.set(name, count);
		return count;
	}

	return inSelections(selections);
}
