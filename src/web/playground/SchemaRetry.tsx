// Asks for the schema again until it is there, so that completion and documentation recover when the API does.
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect } from "react";

const pauseMilliseconds = 2_000;

export function SchemaRetry() {
	const { introspect } = useGraphiQLActions();
	const isMissing = useGraphiQL(({ schema, isIntrospecting }) => !schema && !isIntrospecting);
	useEffect(() => {
		if (!isMissing) return;
		const timer = setTimeout(introspect, pauseMilliseconds);
		return () => clearTimeout(timer);
	}, [isMissing, introspect]);
	return null;
}
