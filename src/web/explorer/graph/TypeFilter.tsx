// Chooses which types of link are drawn, among those that there are.
import { useMemo } from "react";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import type { Known } from "./model/draw.ts";
import { noFilter } from "./model/filter.ts";
import { type LinkType, linkPhrases } from "./model/link.ts";
import { linksOfStatement } from "./model/statementLinks.ts";

export function TypeFilter({ address, known }: { address: GraphAddress; known: Known }) {
	const present = useMemo(() => typesOf(known), [known]);
	const { types } = address.filter;
	const isOn = (type: LinkType) => types === null || types.includes(type);
	const toggle = (type: LinkType) => {
		const next = isOn(type) ? present.filter((other) => isOn(other) && other !== type) : [...(types ?? []), type];
		address.narrow({ types: present.every((other) => next.includes(other)) ? null : next.join(".") || "none" });
	};
	return (
		<fieldset className="graph-types">
			<legend>Types of edge</legend>
			{present.map((type) => (
				<label key={type}>
					<input type="checkbox" checked={isOn(type)} onChange={() => toggle(type)} /> {linkPhrases[type].forward}
				</label>
			))}
		</fieldset>
	);
}

function typesOf({ links, statements }: Known): readonly LinkType[] {
	const types = new Set<LinkType>(["SPEAKS_ABOUT"]);
	for (const { relations } of links.values()) for (const { type } of relations) types.add(type);
	for (const statement of statements.values())
		for (const { type } of linksOfStatement(statement, noFilter)) types.add(type);
	return [...types];
}
