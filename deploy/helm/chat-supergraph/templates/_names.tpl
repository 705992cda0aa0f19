{{/* What things are called, and how they are found. */}}

{{- define "chat.name" -}}
{{ .Values.fullnameOverride | default .Release.Name | trunc 40 | trimSuffix "-" }}
{{- end }}

{{/* Of (root, component): what selects the pods of one service. */}}
{{- define "chat.selector" -}}
app.kubernetes.io/name: {{ (index . 0).Chart.Name }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end }}

{{/* Of (root, component): its metadata, without a name. */}}
{{- define "chat.labels" -}}
{{ include "chat.selector" . }}
app.kubernetes.io/version: {{ (index . 0).Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ (index . 0).Release.Service }}
helm.sh/chart: {{ (index . 0).Chart.Name }}-{{ (index . 0).Chart.Version }}
{{- end }}

{{/* Of (root, service): where the others call it. */}}
{{- define "chat.url" -}}
http://{{ include "chat.name" (index . 0) }}-{{ index . 1 }}:4000
{{- end }}

{{- define "chat.image" -}}
{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{- define "chat.filesOrigin" -}}
{{ if eq .Values.media.store "s3" }}{{ .Values.media.s3.url }}{{ else }}https://files.{{ .Values.domain }}{{ end }}
{{- end }}
