// What every view stands in: the bar on top with search and navigation, the notice of the API, the view.
import { useEffect, useRef } from "react";
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from "react-router";
import icon from "../../shell/icon.svg";
import { places } from "../../shell/places.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { ApiNotice } from "./ApiNotice.tsx";
import { ThemeButton } from "./ThemeButton.tsx";

export function Shell() {
	const isOpening = useNavigation().state !== "idle";
	const main = useRef<HTMLElement>(null);
	useFocusOnNewView(main);
	return (
		<>
			<a href="#view" className="skip">
				Skip to the content
			</a>
			<header className="bar">
				<Link to="/" className="brand">
					<img src={icon} alt="" width="28" height="28" />
					<span>Who said what about whom</span>
				</Link>
				<SearchBox />
				<nav aria-label="Views">
					{places.map(({ address, label }) => (
						// A statement's own page is not the list of all.
						<NavLink key={address} to={address} end>
							{label}
						</NavLink>
					))}
					<a href="/playground">Playground</a>
				</nav>
				<ThemeButton />
			</header>
			<ApiNotice />
			<main id="view" ref={main} tabIndex={-1} aria-busy={isOpening} className={isOpening ? "opening" : ""}>
				<Outlet />
			</main>
			<ScrollRestoration />
		</>
	);
}

/** A keyboard and a screen reader go on where the new view begins; a first view, or a changed filter, moves nothing. */
function useFocusOnNewView(main: React.RefObject<HTMLElement | null>): void {
	const { pathname } = useLocation();
	const last = useRef(pathname);
	useEffect(() => {
		if (last.current === pathname) return;
		last.current = pathname;
		main.current?.focus({ preventScroll: true });
	}, [pathname, main]);
}
