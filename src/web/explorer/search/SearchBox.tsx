// The search field on every page: finds as the reader types, and leads to what is chosen.
import "./search.css";
import { useEffect, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useLocation, useNavigate } from "react-router";
import { SearchDocument } from "../../../generated/client/graphql.ts";
import { addressOfNode, searchAddress } from "../addresses.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Found } from "./Found.tsx";
import { useSettled } from "./useSettled.ts";

const shownResults = 8;

export function SearchBox() {
	const navigate = useNavigate();
	const [text, setText] = useSearchedText();
	const wanted = text.trim();
	const settled = useSettled(wanted);
	const isIdle = wanted === "" || settled === "";
	const { data, trouble } = useAnswer(
		SearchDocument,
		{ text: settled, first: shownResults },
		{ skip: isIdle, keepLast: true },
	);
	const results = isIdle ? [] : (data?.search.nodes ?? []);
	const isSettled = settled === wanted && data !== undefined;
	return (
		<search className="search-box">
			<ComboBox
				aria-label="Search people, organizations, weapons, words"
				items={results.map((result) => ({ id: result.node.id, result }))}
				inputValue={text}
				onInputChange={setText}
				// The server has chosen what fits.
				defaultFilter={() => true}
				allowsCustomValue
				allowsEmptyCollection={wanted !== ""}
				menuTrigger="input"
				selectedKey={null}
				onSelectionChange={(key) => {
					const chosen = results.find(({ node }) => node.id === key);
					if (chosen) navigate(addressOfNode(chosen.node.__typename, chosen.node.id));
				}}
			>
				<Label className="for-screen-readers">Search</Label>
				<Input
					type="search"
					placeholder="Search who, whom, what …"
					onKeyDown={(event) => {
						const isChoosing = event.currentTarget.getAttribute("aria-activedescendant");
						if (event.key === "Enter" && !isChoosing && wanted !== "") navigate(searchAddress(wanted));
					}}
				/>
				<Popover className="popover results" isNonModal placement="bottom start">
					<ListBox
						className="listbox"
						renderEmptyState={() => (
							<p className="empty">{trouble ?? (isSettled ? `Nothing is found for “${wanted}”.` : "Searching …")}</p>
						)}
					>
						{({ id, result }: { id: string; result: (typeof results)[number] }) => (
							<ListBoxItem key={id} id={id} textValue={result.text}>
								<Found result={result} sought={settled} />
							</ListBoxItem>
						)}
					</ListBox>
				</Popover>
			</ComboBox>
		</search>
	);
}

/** What the field holds: on the page of results what these are for, elsewhere what the reader types. */
function useSearchedText(): [string, (text: string) => void] {
	const { pathname, search, key } = useLocation();
	const [text, setText] = useState("");
	const last = useRef<string | null>(null);
	useEffect(() => {
		if (last.current === key) return;
		last.current = key;
		setText(pathname === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "");
	}, [pathname, search, key]);
	return [text, setText];
}
