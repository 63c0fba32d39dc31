// How large a generated graph is.

export interface Sizes {
	readonly persons: number;
	readonly organizations: number;
	readonly weapons: number;
	readonly documents: number;
	readonly statements: number;
	readonly relations: number;
}

export const fullSizes: Sizes = {
	persons: 20_000,
	organizations: 5_000,
	weapons: 1_000,
	documents: 5_000,
	statements: 300_000,
	relations: 60_000,
};

/** For a smoke test: loaded in seconds. */
export const smallSizes: Sizes = {
	persons: 100,
	organizations: 25,
	weapons: 5,
	documents: 25,
	statements: 1_000,
	relations: 200,
};

export function scaled(sizes: Sizes, factor: number): Sizes {
	const { persons, organizations, weapons, documents, statements, relations } = sizes;
	return {
		persons: persons * factor,
		organizations: organizations * factor,
		weapons: weapons * factor,
		documents: documents * factor,
		statements: statements * factor,
		relations: relations * factor,
	};
}
