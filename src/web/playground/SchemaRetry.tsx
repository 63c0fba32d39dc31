// Asks for the schema again until it is there, so that completion and documentation recover when the API does.
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

const pauseMilliseconds = 2_000;

export function SchemaRetry() {
	const { introspect } = useGraphiQLActions();
	const { isMissing, isRefused } = useGraphiQL(({ schema, isIntrospecting, fetchError }) => ({
		isMissing: !schema && !isIntrospecting,
		isRefused: !schema && fetchError !== null,
	}));
	useEffect(() => {
		if (!isMissing) return;
		const timer = setTimeout(introspect, pauseMilliseconds);
		return () => clearTimeout(timer);
	}, [isMissing, introspect]);
	// `fetchError` is gone while a new attempt runs: the notice comes and goes with the attempts, and stays away after one that succeeds.
	return isRefused ? (
		<p className="notice" role="status">
			The schema is not there yet. Asking the API again every two seconds.
		</p>
	) : null;
}
