// Opens what the address names, an example or a question of another page, or, on a reader's first visit, the first example.
import { useGraphiQL } from "@graphiql/react";
import { useEffect, useRef } from "react";
import type { Example } from "../../exampleFile.ts";
import { addressOf, examples } from "../../examples.ts";
import { questionIn } from "./questionInAddress.ts";
import { UnknownExample } from "./UnknownExample.tsx";
import { useOpenExample } from "./useOpenExample.ts";

// Both read before anything changes them: GraphiQL keeps its tabs under this key, and an opened example its address.
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;
const asked = new URLSearchParams(location.search).get("example");
const brought = questionIn(location.hash);
const addressOfBrought = `/playground${location.hash}`;

export function OpenAtStart() {
	const open = useOpenExample();
	const isReady = useGraphiQL(({ queryEditor, variableEditor, responseEditor }) =>
		Boolean(queryEditor && variableEditor && responseEditor),
	);
	const isDone = useRef(false);
	const example = exampleToOpen();
	useEffect(() => {
		if (!isReady || isDone.current) return;
		isDone.current = true;
		if (brought) open(brought, addressOfBrought);
		else if (example) open(example, addressOf(example));
	}, [isReady, example, open]);
	return asked !== null && !example ? <UnknownExample name={asked} /> : null;
}

function exampleToOpen(): Example | undefined {
	if (asked === null) return isFirstVisit ? examples[0] : undefined;
	return examples.find(({ name }) => name === asked.replace(/\.graphql$/, ""));
}
