import { build } from 'vite'
import { gzipSync } from 'node:zlib'
async function size(contents) {
  const out = await build({ configFile: false, logLevel: 'silent', root: '/work/w-ui/clients/ui', resolve: { conditions: ['source','module','browser','production'] }, define: {'globalThis.__DEV__':'false','process.env.NODE_ENV':'"production"'},
   plugins: [{ name: 'v', resolveId: id => id === 'virtual:entry' ? '/work/w-ui/clients/ui/entry.ts' : undefined, load: id => id === '/work/w-ui/clients/ui/entry.ts' ? contents : undefined }],
   build: { write: false, target: 'es2023', rolldownOptions: { input: 'virtual:entry', preserveEntrySignatures: 'strict', external: [/^react($|\/)/, /^react-dom/, /^@apollo\//, /^@chat-supergraph\/(react|client)/, /^graphql/, 'rxjs'] } } })
  const chunks = new Map(out.output.filter(o => o.type === 'chunk').map(o => [o.fileName, o]))
  const entry = [...chunks.values()].find(c => c.isEntry)
  const first = new Set(); const visit = n => { const c = chunks.get(n); if (!c || first.has(n)) return; first.add(n); c.imports.forEach(visit) }
  visit(entry.fileName)
  let gz = 0; const inputs = {}
  for (const n of first) { const c = chunks.get(n); gz += gzipSync(c.code, { level: 9 }).length
    for (const [k, m] of Object.entries(c.modules)) { const i = k.lastIndexOf('node_modules/'); const p = i >= 0 ? k.slice(i + 13).split('/').slice(0, k.slice(i + 13).startsWith('@') ? 2 : 1).join('/') : k.replace(/^.*clients\//, ''); inputs[p] = (inputs[p] ?? 0) + m.renderedLength } }
  return { gz, all: [...chunks.values()].reduce((s, c) => s + gzipSync(c.code, { level: 9 }).length, 0), inputs }
}
const I = "from './src/index.ts'"
for (const [n, c] of Object.entries({ avatar: `export { Avatar } ${I}`, provider: `export { ChatProvider } ${I}`, core: `export { ChatProvider, History, Composer, useOpenChat } ${I}`, example: `export { ChatProvider, Messenger, SignIn } ${I}` })) {
  const r = await size(c); console.log(n, r.gz, 'all', r.all)
  if (n === process.argv[2]) console.log(Object.entries(r.inputs).sort((a, b) => b[1] - a[1]).slice(0, 50).map(x => x.join(' ')).join('\n'))
}
