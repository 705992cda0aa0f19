# One image for every service and gateway: what runs in a container is its command. See docker-compose.yml.
FROM node:24.21.0-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The image has Node 24 already, so the copies that npm brings for bare machines are left out.
RUN npm ci --omit=dev --no-fund --no-audit && rm -rf node_modules/node-linux-*

# What browsers load; its packages stay behind.
FROM node:24.21.0-slim AS clients
WORKDIR /app/clients
COPY tsconfig.json /app/
COPY clients ./
RUN npm ci --no-fund --no-audit && node node_modules/vite/bin/vite.js build web --config web/vite.config.ts

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 APOLLO_TELEMETRY_DISABLED=true NODE_COMPILE_CACHE=/tmp/node-compile-cache
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY schema ./schema
COPY platform ./platform
COPY gateway ./gateway
COPY subgraphs ./subgraphs
COPY deploy ./deploy
COPY stack/keys.ts stack/services.ts stack/stack-error.ts ./stack/
COPY --from=clients /app/clients/web/dist ./clients/web/dist
# Volumes that are mounted here belong to the user who writes into them.
RUN install -d -o node -g node -m 700 /keys /media
USER node
EXPOSE 4000 4100 4200
HEALTHCHECK --interval=5s --timeout=3s --start-period=30s --retries=5 \
  CMD ["node", "deploy/health.ts", "http://127.0.0.1:4100/health/ready"]
ENTRYPOINT ["node"]
CMD ["gateway/main.ts"]
