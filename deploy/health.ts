// `node deploy/health.ts URL`: exits with 0 where a service says that it is ready, with 1 and its reason where it does not.
// A container's health check; the image has no curl.

const url = process.argv[2] ?? 'http://127.0.0.1:4100/health/ready'
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_500) })
  process.stdout.write(`${response.status} ${await response.text()}\n`)
  process.exitCode = response.ok ? 0 : 1
} catch (error) {
  process.stdout.write(`${url} does not answer: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
