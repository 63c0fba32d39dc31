// The GraphQL type of a thing, read off its id: every id begins with the kind of the thing.

const typesByPrefix: Readonly<Record<string, string>> = {
	person: "Person",
	organization: "Organization",
	weapon: "Weapon",
	place: "Place",
	event: "Event",
	"unnamed-source": "UnnamedSource",
	statement: "Statement",
	document: "Document",
	relation: "Relation",
};

const prefixesByType = new Map(Object.entries(typesByPrefix).map(([prefix, type]) => [type, `${prefix}:`]));

/** The type name for an id; null when the id is of no known kind. */
export function typenameOf(id: string): string | null {
	return typesByPrefix[id.slice(0, id.indexOf(":"))] ?? null;
}

/** What the ids of a type begin with: `person:`. Undefined for types without ids. */
export function prefixOf(type: string): string | undefined {
	return prefixesByType.get(type);
}
