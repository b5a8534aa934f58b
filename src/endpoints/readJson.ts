import type { PayloadRequest } from 'payload'
import { InputRefused } from '../errors/InputRefused.ts'

/** The JSON a request carries, `{}` when it carries nothing. */
export const readJson = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    throw new InputRefused('json-broken', 'body', 'The request’s body is no JSON.')
  }
}
