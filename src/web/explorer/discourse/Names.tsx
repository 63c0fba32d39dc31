// A pair of speaker and target by name, where only their ids are known.
import { ChosenEntityDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";

export function Names({ speaker, about }: { speaker: string; about: string }) {
	const who = useAnswer(ChosenEntityDocument, { id: speaker }).data?.entity;
	const whom = useAnswer(ChosenEntityDocument, { id: about }).data?.entity;
	return (
		<>
			{who ? <EntityLink entity={who} /> : speaker} about {whom ? <EntityLink entity={whom} /> : about}
		</>
	);
}
