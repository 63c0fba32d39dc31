// A choice among those who published documents.
import { PublishersDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Select } from "./Select.tsx";

export function PublisherSelect() {
	const { data } = useAnswer(PublishersDocument, {});
	const names = new Map<string, string>();
	for (const { publisher } of data?.documents.nodes ?? []) if (publisher) names.set(publisher.id, publisher.name);
	const sorted = [...names].sort(([, one], [, other]) => one.localeCompare(other));
	return <Select label="Publisher" parameter="publisher" options={Object.fromEntries(sorted)} none="Any publisher" />;
}
