{{/* What each service is configured with: the variables of its .env.example. */}}

{{- define "chat.environment" -}}
NODE_ENV: production
HOST: 0.0.0.0
LOG_LEVEL: {{ .Values.logLevel }}
IDENTITY_KEYS_FILE: /keys/identity.json
IDENTITY_SIGNING_KEY_FILE: /keys/signing.json
{{- end }}

{{- define "chat.environment.stores" -}}
MONGO_URL: {{ .Values.stores.mongo.url | quote }}
MONGO_CREDENTIALS_FILE: /keys/mongo.json
REDIS_URL: {{ .Values.stores.redis.url | quote }}
REDIS_CREDENTIALS_FILE: /keys/redis.json
KAFKA_BROKERS: {{ join "," .Values.stores.kafka.brokers | quote }}
KAFKA_CREDENTIALS_FILE: /keys/kafka.json
{{- end }}

{{- define "chat.environment.gateway" -}}
TRUST_PROXY: {{ .Values.ingress.trustProxy | quote }}
NODE_OPTIONS: --max-semi-space-size=8
GATEWAY_PORT: "4000"
GATEWAY_ADMIN_PORT: "4100"
GATEWAY_PROCESSES: "1"
GATEWAY_SUPERGRAPH: schema/supergraph.graphql
# The supergraph has the addresses of docker-compose.yml.
{{- $urls := list }}
{{- range $service := (get (include "chat.services" . | fromYaml) "gateway").calls }}
{{- $urls = append $urls (printf "%s=%s/graphql" $service (include "chat.url" (list $ $service))) }}
{{- end }}
GATEWAY_SUBGRAPH_URLS: {{ join "," $urls }}
GATEWAY_JWKS_URL: {{ include "chat.url" (list . "auth") }}/.well-known/jwks.json
GATEWAY_TOKEN_ISSUER: chat-supergraph
GATEWAY_TOKEN_AUDIENCE: chat-supergraph
GATEWAY_REVOCATIONS: auth:revocations
GATEWAY_CONNECTION_REPORTS: presence:reportConnections
GATEWAY_COOKIES: auth:__Host-refresh
GATEWAY_WEB: clients/web/dist
GATEWAY_WEB_SOURCES: {{ include "chat.filesOrigin" . }}
{{- end }}

{{- define "chat.environment.auth" -}}
AUTH_PORT: "4000"
AUTH_ADMIN_PORT: "4100"
AUTH_ISSUER: chat-supergraph
AUTH_SMTP_URL: {{ .Values.mail.url | quote }}
AUTH_TOKEN_KEYS_FILE: /keys/tokens.json
AUTH_REFRESH_KEY_FILE: /keys/refresh.hex
AUTH_CODE_KEY_FILE: /keys/codes.hex
{{- end }}

{{- define "chat.environment.users" -}}
USERS_PORT: "4000"
USERS_ADMIN_PORT: "4100"
USERS_AUTH_URL: {{ include "chat.url" (list . "auth") }}/graphql
USERS_MESSAGES_URL: {{ include "chat.url" (list . "messages") }}/graphql
{{- end }}

{{- define "chat.environment.chats" -}}
CHATS_PORT: "4000"
CHATS_ADMIN_PORT: "4100"
CHATS_USERS_URL: {{ include "chat.url" (list . "users") }}/graphql
{{- end }}

{{- define "chat.environment.messages" -}}
MESSAGES_PORT: "4000"
MESSAGES_ADMIN_PORT: "4100"
MESSAGES_CHATS_URL: {{ include "chat.url" (list . "chats") }}/graphql
MEDIA_PORT: "4200"
MEDIA_KEY_FILE: /keys/media.hex
{{- if eq .Values.media.store "s3" }}
MEDIA_S3_URL: {{ .Values.media.s3.url | quote }}
MEDIA_S3_REGION: {{ .Values.media.s3.region | quote }}
MEDIA_S3_BUCKET: {{ .Values.media.s3.bucket | quote }}
MEDIA_S3_KEY_FILE: /keys/s3.json
{{- else }}
MEDIA_PUBLIC_URL: {{ include "chat.filesOrigin" . }}
MEDIA_TRUST_PROXY: {{ .Values.ingress.trustProxy | quote }}
MEDIA_DIR: /media
{{- end }}
{{- end }}

{{- define "chat.environment.notifications" -}}
NOTIFICATIONS_PORT: "4000"
NOTIFICATIONS_ADMIN_PORT: "4100"
NOTIFICATIONS_CHATS_URL: {{ include "chat.url" (list . "chats") }}/graphql
NOTIFICATIONS_AUTH_URL: {{ include "chat.url" (list . "auth") }}/graphql
NOTIFICATIONS_SMTP_URL: {{ .Values.mail.url | quote }}
NOTIFICATIONS_VAPID_FILE: /keys/vapid.json
{{- end }}

{{- define "chat.environment.presence" -}}
PRESENCE_PORT: "4000"
PRESENCE_ADMIN_PORT: "4100"
PRESENCE_CHATS_URL: {{ include "chat.url" (list . "chats") }}/graphql
PRESENCE_USERS_URL: {{ include "chat.url" (list . "users") }}/graphql
{{- end }}
