// Which address shows what.
import { createBrowserRouter } from "react-router";
import { Broken } from "./shell/Broken.tsx";
import { Loading } from "./shell/Loading.tsx";
import { NotFound } from "./shell/NotFound.tsx";
import { Shell } from "./shell/Shell.tsx";
import { views } from "./views.ts";

export const router = createBrowserRouter([
	{
		path: "/",
		Component: Shell,
		ErrorBoundary: Broken,
		children: [
			{
				// Within the shell, so that a view that breaks leaves the navigation standing.
				ErrorBoundary: Broken,
				children: [
					...views.map((route) => ({ HydrateFallback: Loading, ...route })),
					{ path: "*", Component: NotFound },
				],
			},
		],
	},
]);
