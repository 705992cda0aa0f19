{{/* Of (namespace, labels, networks): the peers of a rule. No namespace is that of the release. */}}
{{- define "chat.peers" -}}
{{- $namespace := index . 0 }}
{{- $pods := index . 1 }}
{{- range $cidr := index . 2 }}
- ipBlock: { cidr: {{ $cidr | quote }} }
{{- end }}
{{- if or $namespace $pods }}
- podSelector: {{ if $pods }}{ matchLabels: {{ toJson $pods }} }{{ else }}{}{{ end }}
  {{- with $namespace }}
  namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: {{ . }} } }
  {{- end }}
{{- end }}
{{- end }}

{{/* Of (root, names of components): the peers that they are. */}}
{{- define "chat.ownPeers" -}}
{{- $root := index . 0 }}
{{- range $component := index . 1 }}
- podSelector:
    matchLabels: {{- include "chat.selector" (list $root $component) | nindent 6 }}
{{- end }}
{{- end }}

{{/* Of one place that is outside: the rule that lets a pod reach it. */}}
{{- define "chat.egressTo" -}}
- to: {{- include "chat.peers" (list .namespace .pods .cidrs) | trim | nindent 4 }}
  ports: [{ port: {{ .port }}, protocol: TCP }]
{{- end }}

{{- define "chat.egressToDns" -}}
- to: {{- include "chat.peers" (list .Values.networkPolicy.dns.namespace .Values.networkPolicy.dns.pods (list)) | trim | nindent 4 }}
  ports: [{ port: 53, protocol: UDP }, { port: 53, protocol: TCP }]
{{- end }}

{{- define "chat.egressToInternet" -}}
- to:
    - ipBlock: { cidr: 0.0.0.0/0, except: {{ toJson .Values.networkPolicy.internet.except }} }
    - ipBlock: { cidr: "::/0", except: {{ toJson .Values.networkPolicy.internet.exceptV6 }} }
  ports:
    {{- range .Values.networkPolicy.internet.ports }}
    - { port: {{ . }}, protocol: TCP }
    {{- end }}
{{- end }}
