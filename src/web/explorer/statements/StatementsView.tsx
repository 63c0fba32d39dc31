// All statements, narrowed by who said, who passed on, how far from the speaker, stance, kind, day and publisher.
import { type StatementFilter, StatementsDocument } from "../../../generated/client/graphql.ts";
import { useList } from "../client/useList.ts";
import { DayField } from "../pieces/DayField.tsx";
import { dayIn } from "../pieces/dayIn.ts";
import { EntityPicker } from "../pieces/EntityPicker.tsx";
import { oneOf } from "../pieces/oneOf.ts";
import { Select } from "../pieces/Select.tsx";
import { StatementFilters, statementFilterOf } from "../pieces/StatementFilters.tsx";
import { StatementList } from "../pieces/StatementList.tsx";
import { type Address, useAddress } from "../pieces/useAddress.ts";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { entityTypes, speakerTypes } from "../words/kinds.ts";

const distances: Readonly<Record<string, string>> = {
	2: "At second hand or further",
	3: "Over three links or more",
};

export function StatementsView() {
	const address = useAddress();
	const list = useList({
		document: StatementsDocument,
		variables: { where: filterOf(address) },
		connectionOf: ({ statements }) => statements,
		pages: address.pages(),
	});
	return (
		<>
			<ViewHead title="All statements" kicker="Statements">
				<p className="lead">
					Every statement in the documents, newest first, with the way on which it reached print: who said it, who
					passed it on, and over how many links.
				</p>
			</ViewHead>
			<StatementFilters more={["who", "via", "distance", "from", "to"]}>
				<Select label="Who" parameter="who" options={speakerTypes} none="Anybody" />
				<Select label="Heard" parameter="distance" options={distances} none="At any distance" />
				<DayField label="Said from" parameter="from" />
				<DayField label="Said until" parameter="to" />
				<EntityPicker
					label="Passed on by"
					placeholder="Anybody"
					chosen={address.get("via")}
					onChoose={(via) => address.set({ via, pages: null })}
				/>
			</StatementFilters>
			<StatementList list={list} empty="No statement fits: clear a filter, or widen the dates." exportAs="statements" />
		</>
	);
}

function filterOf(address: Address): StatementFilter {
	const speakerType = oneOf(entityTypes, address.get("who"));
	const via = address.get("via");
	const distance = oneOf(distances, address.get("distance"));
	const [saidFrom, saidTo] = [dayIn(address.get("from")), dayIn(address.get("to"))];
	return {
		...statementFilterOf(address),
		...(speakerType && { speakerType }),
		...(via && { via }),
		...(distance && { hearsayFrom: Number(distance) }),
		...(saidFrom && { saidFrom }),
		...(saidTo && { saidTo }),
	};
}
