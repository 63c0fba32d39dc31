// The load of a soak: the questions that it asks, and one stretch of asking them.
import autocannon from "autocannon";

/** One stretch of load. */
export interface Stretch {
	readonly requestsPerSecond: number;
	readonly requests: number;
	/** Connections that failed, and answers that were late. */
	readonly failures: number;
	/** Answers with another status than 200, or with errors in them. */
	readonly badAnswers: number;
	/** Milliseconds. */
	readonly p50: number;
	readonly p99: number;
}

const connections = 16;
const patienceSeconds = 30;

/** What people ask: a name, a page of statements, a search, a table, a way between two. */
export const questions = [
	'{ weapon(name: "Sea Baby") { operators { name } saidAbout(first: 5) { totalCount nodes { summary speaker { name } } } } }',
	"{ statements(first: 20) { nodes { summary about { entity { name } stance } document { title publisher { name } } } } }",
	'{ search(text: "sea bab", first: 10) { totalCount edges { cursor node { __typename } } } }',
	"{ discourse(first: 50) { count speaker { name } about { name } } }",
	'{ person(name: "Zelensky") { roles { type target { name } } said(first: 10) { nodes { summary quote } } } }',
	"{ stats { people statements relations } }",
];

/** @param rate requests a second over all connections; null: as many as are answered */
export async function stretch(origin: string, seconds: number, rate: number | null): Promise<Stretch> {
	let badAnswers = 0;
	const result = await autocannon({
		url: `${origin}/graphql`,
		connections,
		duration: seconds,
		timeout: patienceSeconds,
		...(rate === null ? {} : { overallRate: rate }),
		method: "POST",
		headers: { "content-type": "application/json" },
		requests: questions.map((query) => ({ body: JSON.stringify({ query }) })),
		setupClient: (client) =>
			client.on("body", (body) => {
				if (String(body).includes('"errors"')) badAnswers++;
			}),
	});
	return {
		requestsPerSecond: result.requests.total / result.duration,
		requests: result.requests.total,
		failures: result.errors + result.timeouts,
		badAnswers: badAnswers + result.non2xx,
		p50: result.latency.p50,
		p99: result.latency.p99,
	};
}
