// Where the timeline of a speaker's position on something is.

export function positionsAddress(speaker: string, about: string): string {
	return `/positions?${new URLSearchParams({ speaker, about })}`;
}
