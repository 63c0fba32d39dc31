// How the pages ask a server that wants a token: with the one that the reader gave, and after 401 with a new one.
import { askForToken } from "./askForToken.ts";

// Until the tab is closed, and for this tab alone.
const kept = "whosaid-token";

/**
 * `fetch`, with the reader's token where there is one. A reader who gives none gets the server's 401.
 * @param patienceMilliseconds For each try; the time in which the reader looks for a token does not count
 */
export async function fetchWithToken(
	input: RequestInfo | URL,
	init: RequestInit,
	patienceMilliseconds: number,
): Promise<Response> {
	const send = () => {
		const headers = new Headers(init.headers);
		const token = sessionStorage.getItem(kept);
		// Who writes the header by hand means it.
		if (token !== null && !headers.has("authorization")) headers.set("authorization", `Bearer ${token}`);
		const signals = [AbortSignal.timeout(patienceMilliseconds), ...(init.signal ? [init.signal] : [])];
		return fetch(input, { ...init, headers, signal: AbortSignal.any(signals) });
	};
	for (;;) {
		const sentWith = sessionStorage.getItem(kept);
		const response = await send();
		if (response.status !== 401) return response;
		// Another question may have got a token meanwhile.
		if (sessionStorage.getItem(kept) !== sentWith) continue;
		const token = await askForToken(sentWith !== null);
		if (token === null) return response;
		sessionStorage.setItem(kept, token);
	}
}
