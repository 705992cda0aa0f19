{{/* What all pods have in common. */}}

{{/* How docker-compose.yml hardens its containers. 1000 is the image's user `node`, by number: the kubelet cannot tell a name from root. */}}
{{- define "chat.podSecurity" -}}
automountServiceAccountToken: false
enableServiceLinks: {{ .Values.enableServiceLinks }}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
  fsGroup: 1000
  # A large volume of files is not gone through at each start.
  fsGroupChangePolicy: OnRootMismatch
  seccompProfile: { type: RuntimeDefault }
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "chat.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Of the name of a Secret: one that a pod mounts, and a folder for what is written for the moment. */}}
{{- define "chat.volumes" -}}
- name: keys
  # 0440, which YAML has two ways to read.
  secret: { secretName: {{ . }}, defaultMode: 288 }
- name: tmp
  emptyDir: { sizeLimit: 256Mi }
{{- end }}

{{- define "chat.volumeMounts" -}}
- { name: keys, mountPath: /keys, readOnly: true }
- { name: tmp, mountPath: /tmp }
{{- end }}

{{/* Of (root, service, its facts): the list of a container's `env`. */}}
{{- define "chat.env" -}}
{{- $root := index . 0 }}
{{- $service := index . 1 }}
{{- $facts := index . 2 }}
{{- $environment := include "chat.environment" $root | fromYaml }}
{{- if $facts.stores }}
{{- $environment = include "chat.environment.stores" $root | fromYaml | merge $environment }}
{{- end }}
{{- $environment = include (printf "chat.environment.%s" $service) $root | fromYaml | merge $environment }}
{{- if and $facts.mail $root.Values.mail.urlInSecret }}
{{- $environment = unset $environment (printf "%s_SMTP_URL" (upper $service)) }}
- name: {{ upper $service }}_SMTP_URL
  valueFrom:
    secretKeyRef: { name: {{ (get $root.Values.services $service).existingSecret }}, key: smtp.url }
{{- end }}
{{- range $name, $value := mustMergeOverwrite $environment (get $root.Values.services $service).env }}
- { name: {{ $name }}, value: {{ $value | quote }} }
{{- end }}
{{- end }}
