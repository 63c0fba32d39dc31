// Where each thing has its page. Ids are readable, and stay so in an address: colons and slashes are kept.

/** `/entities/person:ana-torres` */
export const entityAddress = (id: string) => `/entities/${idInPath(id)}`;
/** `/statements/statement:gull-bay-raid/no-raid` */
export const statementAddress = (id: string) => `/statements/${idInPath(id)}`;
/** `/documents/document:gull-bay-raid` */
export const documentAddress = (id: string) => `/documents/${idInPath(id)}`;
/** The graph view with the entity drawn among those closest to it, and chosen, so that it offers what to draw next. */
export const graphAddress = (id: string) => `/graph?${new URLSearchParams({ entity: id, chosen: id })}`;
/** The graph view with a statement, whom it joins, and its way to the publisher. */
export const graphOfStatement = (id: string) => `/graph?${new URLSearchParams({ statement: id, chosen: id })}`;
export const searchAddress = (text: string) => `/search?${new URLSearchParams({ q: text })}`;

/** Where something of any kind has its page; ids begin with their kind. */
export function addressOfNode(typename: string | undefined, id: string): string {
	if (typename === "Statement") return statementAddress(id);
	return typename === "Document" ? documentAddress(id) : entityAddress(id);
}

function idInPath(id: string): string {
	return encodeURIComponent(id).replaceAll("%3A", ":").replaceAll("%2F", "/");
}
