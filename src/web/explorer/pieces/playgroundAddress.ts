// Where the playground opens with a question. Behind the #, which browsers keep to themselves: no address grows too long for a server.

export function playgroundAddress(query: string, variables: string): string {
	return `/playground#${new URLSearchParams({ query, variables })}`;
}
