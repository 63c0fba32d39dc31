// What each relationship of the model says that is none of the vocabulary in schema/relations.graphql.

/** Words after the type, as in a sentence from its start to its end. */
export const meanings: Readonly<Record<string, string>> = {
	SAID: "whose utterance it is",
	ABOUT: "about whom, the central one first",
	TO: "to whom it was said",
	VIA: "who relayed it, nearest to the speaker first",
	EMBEDDED_IN: "is reported in: X says that Y said it",
	DENIES: "says that it is not so",
	CONTRADICTS: "cannot be true together with it",
	CORROBORATES: "says the same",
	RESPONDS_TO: "answers or reacts to it",
	REPORTED_IN: "the place in the document",
	PUBLISHED_BY: "who published it",
	STATED_IN: "whose claim it is; without, the document's own",
	SPEAKS_FROM: "where an unnamed source belongs",
	QUOTED_IN: "the only document with this source",
	NAMED: "every form of a name, `key` as it is looked up",
	SPEAKS_ABOUT: "derived: how many statements",
};
