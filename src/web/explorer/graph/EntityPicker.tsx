// Finds an entity as the reader types, by any of its names, and hands back its id.
import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { SearchDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Found } from "../search/Found.tsx";
import { useSettled } from "../search/useSettled.ts";

export interface EntityPickerProps {
	readonly label: string;
	readonly onPick: (id: string) => void;
}

// Statements and documents are among what the search finds, and are left out.
const askedFor = 30;
const shown = 8;

export function EntityPicker({ label, onPick }: EntityPickerProps) {
	const [text, setText] = useState("");
	const settled = useSettled(text.trim());
	const isIdle = text.trim() === "" || settled === "";
	const { data, trouble } = useAnswer(
		SearchDocument,
		{ text: settled, first: askedFor },
		{ skip: isIdle, keepLast: true },
	);
	const entities = isIdle ? [] : (data?.search.nodes ?? []).filter(({ node }) => "name" in node).slice(0, shown);
	return (
		<ComboBox
			className="graph-picker field"
			items={entities.map((result) => ({ id: result.node.id, result }))}
			inputValue={text}
			onInputChange={setText}
			// The server has chosen what fits.
			defaultFilter={() => true}
			allowsEmptyCollection={text.trim() !== ""}
			menuTrigger="input"
			selectedKey={null}
			onSelectionChange={(key) => {
				if (key === null) return;
				setText("");
				onPick(String(key));
			}}
		>
			<Label className="field-label">{label}</Label>
			<Input placeholder="A name or an alias" />
			<Popover className="popover results" isNonModal placement="bottom start">
				<ListBox
					className="listbox"
					renderEmptyState={() => (
						<p className="empty">{trouble ?? (data ? "Nobody and nothing of that name." : "Searching …")}</p>
					)}
				>
					{({ id, result }: { id: string; result: (typeof entities)[number] }) => (
						<ListBoxItem key={id} id={id} textValue={result.text}>
							<Found result={result} sought={settled} />
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</ComboBox>
	);
}
