// What the search field holds: on the page of results what these are for, elsewhere what the reader types.
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";

export function useSearchedText(): [string, (text: string) => void] {
	const { pathname, search, key } = useLocation();
	const [text, setText] = useState("");
	const last = useRef<string | null>(null);
	useEffect(() => {
		if (last.current === key) return;
		last.current = key;
		setText(pathname === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "");
	}, [pathname, search, key]);
	return [text, setText];
}
