// The list below the search field.
import { Found } from "./Found.tsx";
import type { Entry } from "./useSuggestions.ts";

export interface SuggestionsProps {
	readonly id: string;
	readonly entries: readonly Entry[];
	/** Index of the entry that Enter would choose; -1 for none. */
	readonly active: number;
	readonly sentence: string;
	readonly sought: string;
	readonly choose: (index: number) => void;
}

export function Suggestions({ id, entries, active, sentence, sought, choose }: SuggestionsProps) {
	if (entries.length === 0) {
		return (
			<div className="popover results" aria-hidden="true">
				<p className="empty">{sentence}</p>
			</div>
		);
	}
	return (
		<div className="popover results" id={id} role="listbox" aria-label="Found">
			{entries.map(({ id: key, result }, index) => (
				// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
				// biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
				<div
					key={key}
					id={`${id}-${index}`}
					role="option"
					aria-selected={index === active}
					// The field must not lose the focus before the click.
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => choose(index)}
				>
					{result ? <Found result={result} sought={sought} /> : <b className="all">All results</b>}
				</div>
			))}
		</div>
	);
}
