// How relations and links between statements read as sentences, from either end.
import type { RelationType, StatementLinkType } from "../../../generated/client/graphql.ts";

interface Phrases {
	/** Between source and target. */
	readonly forward: string;
	/** Between target and source. */
	readonly backward: string;
}

const say = (forward: string, backward: string): Phrases => ({ forward, backward });

export const relationPhrases: Readonly<Record<RelationType, Phrases>> = {
	HEADS: say("heads", "is headed by"),
	ELECTED_TO: say("is elected to", "has elected"),
	WORKS_FOR: say("works for", "has working for it"),
	MEMBER_OF: say("is a member of", "has as a member"),
	REPRESENTS: say("represents", "is represented by"),
	ACCREDITED_TO: say("is sent to", "receives as envoy"),
	RUNNING_MATE_OF: say("ran with", "ran with"),
	FOUNDED: say("founded", "was founded by"),
	PART_OF: say("is part of", "has as a part"),
	LOCATED_IN: say("is in", "is where to find"),
	ALLIED_WITH: say("is allied with", "is allied with"),
	AT_WAR_WITH: say("is at war with", "is at war with"),
	SUPPORTS: say("supports", "is supported by"),
	SUPPLIES: say("supplies", "is supplied by"),
	PROVIDES: say("provides", "is provided by"),
	OPERATES: say("operates", "is operated by"),
	MANUFACTURES: say("makes", "is made by"),
	DEVELOPS: say("develops", "is developed by"),
	DEPLOYED_TO: say("is deployed to", "has deployed to it"),
	ATTACKED: say("attacked", "was attacked by"),
	KILLED: say("killed", "was killed by"),
	TARGETS: say("targets", "is targeted by"),
	SPIES_ON: say("spies on", "is spied on by"),
	RECRUITED: say("recruited", "was recruited by"),
	DETAINED: say("detained", "was detained by"),
	OCCUPIES: say("occupies", "is occupied by"),
	OVERTHREW: say("overthrew", "was overthrown by"),
	SANCTIONS: say("sanctions", "is sanctioned by"),
	MET_WITH: say("met with", "met with"),
	PARTICIPATED_IN: say("took part in", "had taking part"),
	HOSTS: say("hosts", "is hosted by"),
	VARIANT_OF: say("is a variant of", "has the variant"),
	OF_CLASS: say("is of the class", "is the class of"),
	CARRIES: say("carries", "is carried by"),
	IMITATES: say("imitates", "is imitated by"),
};

/** `forward`: this statement … the other; `backward`: this one … by the other. */
export const linkPhrases: Readonly<Record<StatementLinkType, Phrases>> = {
	DENIES: say("Denies", "Is denied by"),
	CONTRADICTS: say("Contradicts", "Is contradicted by"),
	CORROBORATES: say("Corroborates", "Is corroborated by"),
	RESPONDS_TO: say("Responds to", "Is answered by"),
};
