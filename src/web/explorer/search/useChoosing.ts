// Choosing from a list by keys while the focus stays in a field (the combobox pattern of the ARIA Authoring Practices).
import { type KeyboardEvent, useState } from "react";

export interface Choosing {
	readonly isOpen: boolean;
	/** Index of what Enter chooses; -1: the field itself. */
	readonly active: number;
	/** The field was typed into. */
	typed(): void;
	close(): void;
	/** False: the key means to the field what it means to any. */
	press(key: string): boolean;
}

/** `choose` gets the index, or -1 for what stands in the field. */
export function useChoosing(ids: readonly string[], canOpen: boolean, choose: (index: number) => void): Choosing {
	const [wasOpened, setOpened] = useState(false);
	// By id, since the list changes while the reader types.
	const [activeId, setActiveId] = useState<string | null>(null);
	const isOpen = wasOpened && canOpen;
	const active = isOpen && activeId !== null ? ids.indexOf(activeId) : -1;
	const close = () => {
		setOpened(false);
		setActiveId(null);
	};
	const step = (by: number) => {
		// The field itself stands before the first and after the last.
		const places = ids.length + 1;
		setActiveId(ids[((active + 1 + by + places) % places) - 1] ?? null);
		setOpened(true);
	};
	const typed = () => {
		setActiveId(null);
		setOpened(true);
	};
	const press = (key: string) => {
		if (key === "ArrowDown") step(1);
		else if (key === "ArrowUp") step(-1);
		else if (key === "Escape" && isOpen) close();
		else if (key === "Enter" && canOpen) {
			close();
			choose(active);
		} else return false;
		return true;
	};
	return { isOpen, active, typed, close, press };
}

/** What makes an input the field of such a list; the list has the id, its options the id, a dash and their index. */
export function comboboxField(listId: string, hasList: boolean, { active, press }: Pick<Choosing, "active" | "press">) {
	return {
		role: "combobox",
		"aria-autocomplete": "list",
		"aria-expanded": hasList,
		"aria-controls": hasList ? listId : undefined,
		"aria-activedescendant": hasList && active >= 0 ? `${listId}-${active}` : undefined,
		autoComplete: "off",
		spellCheck: false,
		onKeyDown: (event: KeyboardEvent) => {
			// Keys that compose a character are the input method's.
			if (!event.nativeEvent.isComposing && press(event.key)) event.preventDefault();
		},
	} as const;
}
