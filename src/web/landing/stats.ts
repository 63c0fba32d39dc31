// The counts of the graph, asked for again and again, so that the page notices when the API goes and comes back.
import { useEffect, useState } from "react";
import { ask, NoAnswer } from "../api.ts";

export interface Stats {
	readonly statements: number;
	readonly quotes: number;
	readonly people: number;
	readonly organizations: number;
	readonly weapons: number;
	readonly places: number;
	readonly events: number;
	readonly unnamedSources: number;
	readonly relations: number;
	readonly documents: number;
	/** An instant in UTC; null when nothing was ever seeded. */
	readonly seededAt: string | null;
}

/** What is known: the newest counts (null before the first answer), and why there are no newer ones (null: there are). */
export interface Known {
	readonly stats: Stats | null;
	readonly trouble: string | null;
}

const query = `query Counts {
  stats { statements quotes people organizations weapons places events unnamedSources relations documents seededAt }
}`;

const pauseMilliseconds = { up: 10_000, down: 2_000 };

export function useStats(): Known {
	const [known, setKnown] = useState<Known>({ stats: null, trouble: null });
	useEffect(() => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isOver = false;
		async function round() {
			// Nobody looks at a hidden page, and the API has better things to do.
			const news = document.hidden ? null : await askForStats();
			if (isOver) return;
			if (news) setKnown((before) => ({ stats: news.stats ?? before.stats, trouble: news.trouble }));
			timer = setTimeout(round, news?.trouble ? pauseMilliseconds.down : pauseMilliseconds.up);
		}
		function atOnce() {
			if (document.hidden) return;
			clearTimeout(timer);
			void round();
		}
		void round();
		document.addEventListener("visibilitychange", atOnce);
		return () => {
			isOver = true;
			clearTimeout(timer);
			document.removeEventListener("visibilitychange", atOnce);
		};
	}, []);
	return known;
}

async function askForStats(): Promise<Known> {
	try {
		const { data, errors } = await ask<{ stats: Stats }>({ query, operationName: "Counts" });
		if (data?.stats) return { stats: data.stats, trouble: null };
		return { stats: null, trouble: `The API answers with an error: ${errors?.[0]?.message ?? "no reason given"}` };
	} catch (error) {
		if (error instanceof NoAnswer) return { stats: null, trouble: error.message };
		throw error;
	}
}
