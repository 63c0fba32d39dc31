// What a parsed document costs to keep, beside what was made of it.
import type { ASTNode } from "graphql";

/** How many characters of text a node holds on to: all that its document was parsed from, comments too. */
export function textLength({ loc }: ASTNode): number {
	if (!loc) throw new Error("A document was parsed without its location: its size is not known");
	return loc.source.body.length;
}
