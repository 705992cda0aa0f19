{{/*
Whom each service calls, and what else it reaches. The test of the chart holds `calls` against the *_URL variables, and all of it
against docker-compose.yml.
*/}}
{{- define "chat.services" -}}
gateway:
  script: gateway/main.ts
  calls: [auth, users, chats, messages, notifications, presence]
auth:
  script: subgraphs/auth/main.ts
  calls: []
  stores: true
  mail: true
users:
  script: subgraphs/users/main.ts
  calls: [auth, messages]
  stores: true
chats:
  script: subgraphs/chats/main.ts
  calls: [users]
  stores: true
messages:
  script: subgraphs/messages/main.ts
  calls: [chats]
  stores: true
  internet: true
notifications:
  script: subgraphs/notifications/main.ts
  calls: [chats, auth]
  stores: true
  mail: true
  internet: true
presence:
  script: subgraphs/presence/main.ts
  calls: [chats, users]
  stores: true
{{- end }}
