import type { Payload, TypedUser } from 'payload'

/** Whoever looks at the dashboard, and when; every query runs with their rights. */
export interface Asking {
  payload: Payload
  user: TypedUser
  now: Date
}
