// The pages that the build made, and the headers that keep them from doing anything else.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import compression from "compression";
import express, { Router } from "express";
import { contentSecurityPolicy } from "./contentSecurityPolicy.ts";

const built = fileURLToPath(new URL("../../dist/web/", import.meta.url));

// The views of the explorer: one page, whose program reads the rest of the address. An id may hold slashes.
const explorerPaths = [
	"/",
	"/search",
	"/entities/*id",
	"/statements",
	"/statements/*id",
	"/documents/*id",
	"/graph",
	"/discourse",
	"/positions",
	"/disagreements",
];

/** The explorer, `/playground` and the assets of both. */
export function pageRoutes(): Router {
	const routes = Router();
	routes.use(["/assets", ...explorerPaths, "/playground"], compression());
	routes.get(explorerPaths, page("index.html"));
	routes.get("/playground", page("playground/index.html"));
	// The pages bring their icon along; for what is no page, such as /health/live, a browser asks here.
	routes.get("/favicon.ico", (_request, response) => {
		response.status(204).end();
	});
	// The name of an asset changes with its content.
	routes.use(
		"/assets",
		// A worker is under the policy of its own file.
		(_request, response, next) => {
			response.set("Content-Security-Policy", contentSecurityPolicy);
			next();
		},
		express.static(`${built}assets`, { immutable: true, maxAge: "365d", index: false, redirect: false }),
	);
	return routes;
}

/** The explorer tells a reader in words that nothing is here; a program, and whatever asks for an asset, gets the error. */
export function notFoundPage(): express.RequestHandler {
	const explorer = page("index.html");
	return (request, response, next) => {
		const isRead = request.method === "GET" && request.accepts(["json", "html"]) === "html";
		if (!isRead || request.path.startsWith("/assets/")) return next();
		explorer(request, response.status(404), next);
	};
}

function page(file: string): express.RequestHandler {
	return (_request, response) => {
		if (!existsSync(`${built}${file}`)) {
			response.status(404).type("text/plain").send("The pages are not built: run `npm run build`.\n");
			return;
		}
		response.set("Content-Security-Policy", contentSecurityPolicy);
		response.sendFile(file, { root: built, cacheControl: true, maxAge: 0 });
	};
}
