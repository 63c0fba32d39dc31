// The GraphQL type of a thing, read off its id: every id begins with the kind of the thing.

const typesByPrefix = [
	["person:", "Person"],
	["organization:", "Organization"],
	["weapon:", "Weapon"],
	["place:", "Place"],
	["event:", "Event"],
	["unnamed-source:", "UnnamedSource"],
	["statement:", "Statement"],
	["document:", "Document"],
	["relation:", "Relation"],
] as const;

const prefixesByType = new Map<string, string>(typesByPrefix.map(([prefix, type]) => [type, prefix]));

/** The type name for an id; null when the id is of no known kind. */
export function typenameOf(id: string): string | null {
	// Compared in place: to cut a piece out of each id and look it up took 88 of the 132 µs of decoding 50 statements.
	for (const [prefix, type] of typesByPrefix) {
		if (id.startsWith(prefix)) return type;
	}
	return null;
}

/** What the ids of a type begin with: `person:`. Undefined for types without ids. */
export function prefixOf(type: string): string | undefined {
	return prefixesByType.get(type);
}
