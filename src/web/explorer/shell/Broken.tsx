// What a view that broke shows instead of nothing; where its program could not be loaded, it comes back by itself.
import { useEffect } from "react";
import { useRouteError } from "react-router";
import { onceUp, tellDown } from "../client/apiState.ts";
import { Trouble } from "../pieces/States.tsx";

export function Broken() {
	const error = useRouteError();
	const isUnloaded = error instanceof TypeError && /import/i.test(error.message);
	useEffect(() => {
		if (!isUnloaded) return;
		// The server of the API serves the programs, too.
		tellDown("The API does not answer.");
		return onceUp(() => location.reload());
	}, [isUnloaded]);
	return (
		<Trouble
			sentence={
				isUnloaded
					? "This view could not be loaded, since the server does not answer. It opens by itself once it does."
					: `This view broke: ${error instanceof Error ? error.message : String(error)}`
			}
			retry={() => location.reload()}
		/>
	);
}
