// Says so when the API is down or slow.
import { useApiState } from "../client/apiState.ts";

export function ApiNotice() {
	const state = useApiState();
	return (
		<div className="api-notice" role="status" data-state={state.kind}>
			{state.kind === "down" && <p>{state.reason} Trying again; what you see stays as it was.</p>}
			{state.kind === "slow" && <p>The API is slow to answer. Still waiting.</p>}
		</div>
	);
}
