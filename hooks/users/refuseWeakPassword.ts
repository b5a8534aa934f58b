import type { CollectionBeforeValidateHook } from 'payload'
import { InputRefused } from '../../src/errors/InputRefused.ts'

/** NIST SP 800-63B asks for length, not for symbols. */
const shortest = 10

const refusalOf = (password: unknown): string | null => {
  if (typeof password !== 'string' || password.length < shortest)
    return `A password needs at least ${shortest} characters.`
  return password.trim() === '' ? 'A password needs more than blanks.' : null
}

/** A password that could be guessed by hand is refused. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.['password']
  if (password === undefined || password === null) return data
  const refusal = refusalOf(password)
  if (refusal !== null) throw new InputRefused('password-weak', 'password', refusal)
  return data
}
