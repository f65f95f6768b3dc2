# Carillon's server and worker: one image, two commands.
FROM node:26-bookworm-slim

# The voice that needs no account.
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates espeak-ng flite pocketsphinx pocketsphinx-en-us \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /carillon
# Dependencies change less often than we do.
COPY package.json package-lock.json ./
# Without what only tests and writing need; the page's own files are built with what is left.
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
RUN npm run build

# Businesses, spoken lines and, without DATABASE_URL, the database.
ENV CARILLON_HOME=/data
RUN mkdir /data && chown node /data
VOLUME /data
USER node

# The server; `worker` is the other command.
ENTRYPOINT ["node", "agent/cli.ts"]
CMD ["server"]
