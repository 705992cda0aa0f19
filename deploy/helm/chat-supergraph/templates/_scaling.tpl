{{/* Of (root, values of a service): "yes" where an autoscaler says how many pods there are. */}}
{{- define "chat.isScaled" -}}
{{ if and (index . 0).Values.autoscaling.enabled (gt (int (index . 1).maxReplicas) (int (index . 1).replicas)) }}yes{{ end }}
{{- end }}
