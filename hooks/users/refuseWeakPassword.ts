import type { CollectionBeforeValidateHook } from 'payload'
import { InputRefused } from '../../src/errors/InputRefused.ts'

/** NIST SP 800-63B asks for length, not for symbols. */
const shortest = 10

/** A password that could be guessed by hand is refused. */
export const refuseWeakPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.['password']
  if (password === undefined || password === null) return data
  if (typeof password !== 'string' || password.length < shortest)
    throw new InputRefused('password-weak', 'password', `A password needs at least ${shortest} characters.`)
  return data
}
