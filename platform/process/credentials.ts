// What a process proves to MongoDB, Redis or Kafka who it is with: a file of its own, so that no secret stands in an environment.

import { readFileSync } from 'node:fs'
import { ConfigError } from './config.ts'

/** A name and password for MongoDB, Redis or Kafka. */
export interface Credentials {
  readonly username: string
  readonly password: string
}

/** @param file absent for a server that asks nobody @throws ConfigError where it cannot be read, without telling what stands in it */
export function readCredentials(file: string | undefined): Credentials | undefined {
  if (file === undefined) return undefined
  try {
    const { username, password } = JSON.parse(readFileSync(file, 'utf8'))
    if (isName(username) && isName(password)) return { username, password }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new ConfigError('this process', [`the credentials in ${file} cannot be read${code}`])
  }
  throw new ConfigError('this process', [`${file} is not a JSON object with a username and a password`])
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
