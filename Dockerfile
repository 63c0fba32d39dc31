# The API and its pages, for a Neo4j that is there already (compose.yaml has one). Nothing in it runs as root.
#
#   docker build --tag whosaid .
#   docker run --read-only --cap-drop ALL --security-opt no-new-privileges --publish 127.0.0.1:4000:4000 \
#     --env NEO4J_URI=neo4j://host:7687 --env NEO4J_PASSWORD --env AUTH=none whosaid
#
# It is published on this machine only, so everyone on it may ask; for others see "Let others in" in README.md.
FROM node:20.19-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Not `npm ci`: src/install.mjs says why. No package may run a program of its own while it is installed.
RUN npm install --no-save --no-audit --no-fund --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20.19-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
# Owned by root and only read: the process cannot change its own program.
COPY --from=build /build/package.json ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/dist ./dist
COPY --from=build /build/schema ./schema
COPY --from=build /build/cypher ./cypher
COPY --from=build /build/seed ./seed
COPY --from=build /build/src/generated/client/persisted-documents.json ./src/generated/client/
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: it would not pass SIGTERM on, and requests would be dropped.
CMD ["node", "dist/main.js"]
