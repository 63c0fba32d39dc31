// One clear error for an operation that exceeds a limit: what else is wrong with it does not matter then.
import type { ApolloServerPlugin } from "@apollo/server";

export function onlyTheLimit(): ApolloServerPlugin {
	return {
		async requestDidStart() {
			return {
				async willSendResponse({ response }) {
					if (response.body.kind !== "single") return;
					const { singleResult } = response.body;
					const limit = singleResult.errors?.find(({ extensions }) => extensions?.["code"] === "LIMIT_EXCEEDED");
					if (limit) singleResult.errors = [limit];
				},
			};
		},
	};
}
