// A choice of one entity, found while the reader types, kept in the address by its id.
import { useContext, useState } from "react";
import {
	Button,
	ComboBox,
	ComboBoxStateContext,
	Input,
	Label,
	ListBox,
	ListBoxItem,
	Popover,
} from "react-aria-components";
import {
	ChosenEntityDocument,
	EntityChoicesDocument,
	type EntityFilter,
	type EntityOrder,
} from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { useAddress } from "../pieces/useAddress.ts";
import { useSettled } from "../search/useSettled.ts";
import { kindOf } from "../words/kinds.ts";
import { choicesOf } from "./choices.ts";

export interface EntityPickerProps {
	readonly label: string;
	/** Its name in the address. */
	readonly parameter: string;
	/** Which entities can be chosen, and which come first. */
	readonly among: EntityFilter;
	readonly orderBy: EntityOrder;
	readonly placeholder: string;
}

const shownChoices = 10;
// More than are shown, since those that only mention the text in their description make room for names.
const askedChoices = 40;

export function EntityPicker({ label, parameter, among, orderBy, placeholder }: EntityPickerProps) {
	const address = useAddress();
	const id = address.get(parameter);
	const chosen = useAnswer(ChosenEntityDocument, { id: id ?? "" }, { skip: id === null }).data?.entity;
	// Null: the reader is not typing, and the field shows what is chosen.
	const [typed, setTyped] = useState<string | null>(null);
	const choices = useChoices(typed ?? "", among, orderBy);
	const shown = id === null ? "" : (chosen?.name ?? id);
	return (
		<div className="field discourse-picker">
			<ComboBox
				items={choices.found}
				inputValue={typed ?? shown}
				onInputChange={setTyped}
				onBlur={() => setTyped(null)}
				// The server has chosen what fits.
				defaultFilter={() => true}
				allowsCustomValue
				allowsEmptyCollection
				// By the field itself: opened by whatever changes its text, the list would open again for the name that was chosen.
				menuTrigger="manual"
				selectedKey={id}
				onSelectionChange={(key) => {
					if (key === null) return;
					address.set({ [parameter]: String(key), at: null, pages: null });
					setTyped(null);
				}}
			>
				<Label>{label}</Label>
				<Field placeholder={placeholder} />
				<Popover className="popover discourse-choices" isNonModal placement="bottom start">
					<ListBox className="listbox" renderEmptyState={() => <p className="empty">{choices.nothing}</p>}>
						{(entity: (typeof choices.found)[number]) => (
							<ListBoxItem id={entity.id} textValue={entity.name}>
								{entity.name} <small className="kind">{kindOf(entity)}</small>
								{entity.alias && <small className="soft"> also called {entity.alias}</small>}
							</ListBoxItem>
						)}
					</ListBox>
				</Popover>
			</ComboBox>
			{id !== null && (
				<Button
					className="discourse-clear"
					aria-label={`Clear: ${label}`}
					onPress={() => address.set({ [parameter]: null, at: null, pages: null })}
				>
					<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
						<path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" />
					</svg>
				</Button>
			)}
		</div>
	);
}

/** Shows the choices when it is clicked or typed into; the arrow keys do so of their own. */
function Field({ placeholder }: { placeholder: string }) {
	const choices = useContext(ComboBoxStateContext);
	return (
		<Input
			placeholder={placeholder}
			onFocus={(event) => event.currentTarget.select()}
			onClick={() => choices?.open(null, "manual")}
			onInput={() => choices?.open(null, "manual")}
		/>
	);
}

function useChoices(typed: string, among: EntityFilter, orderBy: EntityOrder) {
	const wanted = typed.trim();
	const settled = useSettled(wanted);
	const where = settled === "" ? among : { ...among, text: settled };
	const answer = useAnswer(EntityChoicesDocument, { where, orderBy, first: askedChoices }, { keepLast: true });
	const { data, trouble, isAsking } = answer;
	const isFresh = settled === wanted && !isAsking;
	return {
		found: choicesOf(data?.entities.nodes ?? [], wanted, isFresh).slice(0, shownChoices),
		nothing: trouble ?? (isFresh ? `Nobody and nothing here is called “${wanted}”.` : "Searching …"),
	};
}
