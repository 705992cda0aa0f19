// The least of a sign-in: an address and a password. Who has a second factor, or no account yet, needs pages of the app.
import { lazy, Suspense } from 'react'

const Form = lazy(() => import('./sign-in-form.tsx').then(({ SignInForm }) => ({ default: SignInForm })))

/** A form that signs in. Whoever is signed in does not load it. */
export function SignIn() {
  return (
    <Suspense>
      <Form />
    </Suspense>
  )
}
