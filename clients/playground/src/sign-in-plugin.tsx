// A panel of GraphiQL: signs in with e-mail address and password, and fills the headers of the tabs with the access token.
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { type FormEvent, useEffect, useState, useSyncExternalStore } from 'react'
import { headersFor } from './collection-plugin.tsx'
import { currentToken, session, signIn } from './session.ts'

function SignIn() {
  const { updateActiveTabValues } = useGraphiQLActions()
  const headerEditor = useGraphiQL(state => state.headerEditor)
  const { status, ...ended } = useSyncExternalStore(session.subscribe, () => session.state)
  const token = status === 'signed-in' ? currentToken() : undefined
  const [notice, setNotice] = useState('')

  const fill = (next: string | undefined): void => {
    headerEditor?.setValue(headersFor(next))
    updateActiveTabValues({ headers: headersFor(next) })
  }

  // The editors load after the page: who signs in before they are there has the headers filled when they come.
  useEffect(() => {
    if (token && headerEditor?.getValue() === '') headerEditor.setValue(headersFor(token))
  }, [headerEditor, token])

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setNotice('...')
    try {
      const answer = await signIn(String(form.get('email')), String(form.get('password')))
      setNotice('token' in answer ? '' : answer.reason)
      if ('token' in answer) fill(answer.token)
    } catch {
      setNotice('The gateway does not answer.')
    }
  }

  if (token)
    return (
      <section className="sign-in">
        <h2>Account</h2>
        <p role="status">
          Signed in. The token is in the headers of this tab, and goes with the others too. It is renewed as long as the
          page is open.
        </p>
        <button
          type="button"
          className="graphiql-button"
          onClick={() => {
            session.forget()
            fill(undefined)
          }}
        >
          Forget the token
        </button>
      </section>
    )
  return (
    <section className="sign-in">
      <h2>Sign in</h2>
      <form onSubmit={event => void submit(event)}>
        <label>
          E-mail address
          <input name="email" type="email" required autoComplete="username" placeholder="ada@example.com" />
        </label>
        <label>
          Password
          <input name="password" type="password" required autoComplete="current-password" />
        </label>
        <button type="submit" className="graphiql-button">
          Sign in
        </button>
        <p role="alert">{notice || ('reason' in ended ? ended.reason : '')}</p>
      </form>
    </section>
  )
}

const Icon = () => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
    <circle cx="12" cy="8" r="4" />
    <path d="M4 20c1-4 4-6 8-6s7 2 8 6" />
  </svg>
)

export const signInPlugin: GraphiQLPlugin = { title: 'Sign in', icon: Icon, content: SignIn }
