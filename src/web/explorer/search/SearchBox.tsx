// The search field on every page: finds as the reader types, and leads to what is chosen.
// Not the ComboBox of react-aria-components: while open, that hides the rest of the page from screen readers and leaves it
// in the order of the keyboard, which axe calls serious (aria-hidden-focus; 1.22.1).
import "./search.css";
import { useId } from "react";
import { useNavigate } from "react-router";
import { searchAddress } from "../addresses.ts";
import { Suggestions } from "./Suggestions.tsx";
import { comboboxField, useChoosing } from "./useChoosing.ts";
import { useSearchedText } from "./useSearchedText.ts";
import { useSuggestions } from "./useSuggestions.ts";

export function SearchBox() {
	const navigate = useNavigate();
	const listId = useId();
	const [text, setText] = useSearchedText();
	const { wanted, entries, sentence, sought } = useSuggestions(text);
	const ids = entries.map(({ id }) => id);
	const go = (index: number) => navigate(entries[index]?.address ?? searchAddress(wanted));
	const { isOpen, active, typed, close, press } = useChoosing(ids, wanted !== "", go);
	const hasList = isOpen && entries.length > 0;
	const choose = (index: number) => {
		close();
		go(index);
	};
	return (
		<search className="search-box" onBlur={close}>
			<input
				type="search"
				{...comboboxField(listId, hasList, { active, press })}
				aria-label="Search people, organizations, weapons, words"
				placeholder="Search who, whom, what …"
				value={text}
				onChange={({ target }) => {
					setText(target.value);
					typed();
				}}
			/>
			<span role="status" className="for-screen-readers">
				{isOpen ? sentence : ""}
			</span>
			{isOpen && <Suggestions id={listId} {...{ entries, active, sentence, sought, choose }} />}
		</search>
	);
}
