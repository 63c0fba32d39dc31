// A choice of one entity, found by any of its names while the reader types.
import "./picker.css";
import { useId, useState } from "react";
import {
	ChosenEntityDocument,
	EntityChoicesDocument,
	type EntityFilter,
	type EntityOrder,
} from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { comboboxField, useChoosing } from "../search/useChoosing.ts";
import { useSettled } from "../search/useSettled.ts";
import { kindOf } from "../words/kinds.ts";
import { type Choice, choicesOf } from "./choices.ts";

export interface EntityPickerProps {
	readonly label: string;
	/** Id of what the field shows; null: nothing. */
	readonly chosen: string | null;
	/** Null: the choice was taken back. */
	readonly onChoose: (id: string | null) => void;
	/** Which entities can be chosen, and which come first; default: all, those most spoken about. */
	readonly among?: EntityFilter;
	readonly orderBy?: EntityOrder;
	readonly placeholder: string;
}

const shownChoices = 10;
// More than are shown, since those that only mention the text in their description make room for names.
const askedChoices = 40;
const anything: EntityFilter = {};

export function EntityPicker(props: EntityPickerProps) {
	const { label, chosen, onChoose, among = anything, orderBy = "MOST_SAID_ABOUT", placeholder } = props;
	const listId = useId();
	const { data } = useAnswer(ChosenEntityDocument, { id: chosen ?? "" }, { skip: chosen === null });
	// Null: the reader is not typing, and the field shows what is chosen.
	const [typed, setTyped] = useState<string | null>(null);
	const [isEntered, setEntered] = useState(false);
	const { found, sentence } = useChoices(typed ?? "", among, orderBy, !isEntered);
	const ids = found.map(({ id }) => id);
	const { isOpen, active, typed: open, close, press } = useChoosing(ids, true, choose);
	const hasList = isOpen && found.length > 0;
	function leave() {
		close();
		setTyped(null);
	}
	function choose(index: number) {
		const choice = found[index];
		if (!choice) return;
		leave();
		onChoose(choice.id);
	}
	return (
		<div className="field picker">
			<label htmlFor={`${listId}-field`}>{label}</label>
			<input
				id={`${listId}-field`}
				{...comboboxField(listId, hasList, { active, press })}
				placeholder={placeholder}
				value={typed ?? (chosen === null ? "" : (data?.entity?.name ?? chosen))}
				onFocus={(event) => {
					event.currentTarget.select();
					setEntered(true);
				}}
				onBlur={leave}
				onClick={open}
				onChange={({ target }) => {
					setTyped(target.value);
					open();
				}}
			/>
			<span role="status" className="for-screen-readers">
				{isOpen ? sentence : ""}
			</span>
			{isOpen && <Choices id={listId} {...{ found, active, sentence }} choose={choose} />}
			{chosen !== null && (
				<button
					type="button"
					className="picker-clear"
					aria-label={`Clear: ${label}`}
					onClick={() => {
						leave();
						onChoose(null);
					}}
				>
					<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
						<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
					</svg>
				</button>
			)}
		</div>
	);
}

interface ChoicesProps {
	readonly id: string;
	readonly found: readonly Choice[];
	readonly active: number;
	readonly sentence: string;
	readonly choose: (index: number) => void;
}

function Choices({ id, found, active, sentence, choose }: ChoicesProps) {
	if (found.length === 0) {
		return (
			<div className="popover picker-choices" aria-hidden="true">
				<p className="empty">{sentence}</p>
			</div>
		);
	}
	return (
		<div className="popover picker-choices" id={id} role="listbox" aria-label="Found">
			{found.map((entity, index) => (
				// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
				// biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
				<div
					key={entity.id}
					id={`${id}-${index}`}
					role="option"
					aria-selected={index === active}
					// The field must not lose the focus before the click.
					onMouseDown={(event) => event.preventDefault()}
					onClick={() => choose(index)}
				>
					{entity.name} <small className="kind">{kindOf(entity)}</small>
					{entity.alias && <small className="soft"> also called {entity.alias}</small>}
				</div>
			))}
		</div>
	);
}

function useChoices(typed: string, among: EntityFilter, orderBy: EntityOrder, skip: boolean) {
	const wanted = typed.trim();
	const settled = useSettled(wanted);
	const where = settled === "" ? among : { ...among, text: settled };
	const asked = { where, orderBy, first: askedChoices };
	const { data, trouble, isAsking } = useAnswer(EntityChoicesDocument, asked, { keepLast: true, skip });
	const isFresh = settled === wanted && !isAsking && data !== undefined;
	const found = choicesOf(data?.entities.nodes ?? [], wanted, isFresh).slice(0, shownChoices);
	return { found, sentence: trouble ?? (isFresh ? sentenceOf(found.length, wanted) : "Searching …") };
}

function sentenceOf(count: number, wanted: string): string {
	if (count === 0) return `Nobody and nothing here is called “${wanted}”.`;
	return count === 1 ? "1 to choose from" : `${count} to choose from`;
}
