// What speech acts, modes, channels and stances are called in the explorer.
import type { AttributionRole, Channel, SpeechAct, Stance, StatementMode } from "../../../generated/client/graphql.ts";

export const acts: Readonly<Record<SpeechAct, string>> = {
	ASSERT: "Assertion",
	OPINE: "Opinion",
	ANNOUNCE: "Announcement",
	ESTIMATE: "Estimate",
	PREDICT: "Prediction",
	WARN: "Warning",
	ACCUSE: "Accusation",
	CRITICIZE: "Criticism",
	PRAISE: "Praise",
	DENY: "Denial",
	CONFIRM: "Confirmation",
	REJECT: "Rejection",
	DEMAND: "Demand",
	PROPOSE: "Proposal",
	PROMISE: "Promise",
	THREATEN: "Threat",
	ASK: "Question",
	DECLINE: "Declined to tell",
	EXPRESS: "Feeling",
};

export const stances: Readonly<Record<Stance, string>> = {
	FAVOR: "in favor",
	AGAINST: "against",
	NEUTRAL: "neutral",
	MIXED: "mixed",
};

export const modes: Readonly<Record<StatementMode, string>> = {
	DIRECT: "In the speaker's words",
	INDIRECT: "Reported in the writer's words",
	MIXED: "Reported, with words of the speaker's",
};

export const channels: Readonly<Record<Channel, string>> = {
	INTERVIEW: "Interview",
	SPEECH: "Speech",
	BRIEFING: "Press conference or briefing",
	WRITTEN_STATEMENT: "Written statement",
	SOCIAL_MEDIA: "Social media",
	REPORT: "Report",
	BROADCAST: "Broadcast",
	LETTER: "Letter",
	LEAFLET: "Leaflet",
	ARTICLE: "The document itself",
	MEETING: "Meeting",
	OTHER: "Other",
};

export const attributionRoles: Readonly<Record<AttributionRole, string>> = {
	SPEAKER: "said it",
	MESSENGER: "passed it on",
	OUTLET: "relayed it",
	TRANSLATOR: "translated it",
	PUBLISHER: "published it",
};
