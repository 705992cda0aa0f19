// What `npm start` says once everything runs: where it is, who can sign in, what to try next.
import type { Endpoints } from '../options.ts'
import type { Pages } from '../pages.ts'
import type { Account } from '../seed/people.ts'

/** What there is to tell of. */
interface News {
  readonly accounts: readonly Account[]
  /** Those that the gateway serves. */
  readonly pages: ReadonlySet<Pages>
}

export function welcome(
  endpoints: Endpoints,
  {
    accounts,
    startSeconds,
    pages,
    dashboardUrl,
  }: News & { readonly startSeconds: number; readonly dashboardUrl: string | undefined },
): string {
  const { gatewayUrl, gatewayWsUrl, mailUrl, urls, adminUrls } = endpoints
  const rows = (table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([name, url]) => `  ${name.padEnd(15)} ${url}`)
  const servers = { mongo: endpoints.mongoUrl, redis: endpoints.redisUrl, kafka: endpoints.kafkaBrokers, mail: mailUrl }
  return [
    `\nReady in ${startSeconds.toFixed(1)} s. Ctrl-C stops everything; the data stays in ${endpoints.dataDir}.\n`,
    ...(gatewayUrl && pages.has('web')
      ? ['The web app', ...rows({ 'In a browser': new URL('/', gatewayUrl).href }), '']
      : []),
    ...(gatewayUrl ? ['The API', ...rows({ GraphQL: gatewayUrl, WebSocket: gatewayWsUrl }), ''] : []),
    ...section('Subgraphs (they answer to the gateway only)', rows(urls)),
    ...section('What it does right now', dashboardUrl === undefined ? [] : rows({ Dashboard: dashboardUrl })),
    ...section('Metrics and health', rows(adminUrls)),
    ...section('Servers', rows(servers)),
    ...section(
      'Accounts',
      accounts.map(({ email, password }) => `  ${email.padEnd(20)} ${password}`),
    ),
    ...(gatewayUrl ? nextSteps(gatewayUrl, { accounts, pages }) : []),
  ].join('\n')
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length > 0 ? [title, ...rows, ''] : []
}

function nextSteps(gatewayUrl: string, { accounts, pages }: News): string[] {
  const [one, other] = accounts
  const first = one
    ? `mutation { login(input: {email: "${one.email}", password: "${one.password}"}) { ... on SignedIn { accessToken } } }`
    : '{ __typename }'
  const body = JSON.stringify({ query: first })
  const app = new URL('/', gatewayUrl)
  return [
    'Try next',
    ...(pages.has('web') && one && other
      ? [`  Open ${app} as ${one.email}, and in a private window as ${other.email}: let them talk.`]
      : []),
    ...(pages.has('playground')
      ? [`  Open ${new URL('/playground', gatewayUrl)} in a browser: GraphiQL, with every operation ready to run.`]
      : []),
    '  npm run demo     one message, seen at every hop',
    `  curl -s ${gatewayUrl} -H 'content-type: application/json' -d '${body}'`,
  ]
}
