import type { Payload, TypedUser } from 'payload'

/** Who asks at the wire desk, and what is asked. */
export interface Asker {
  payload: Payload
  user: TypedUser
}

/** How everything at the desk is read: with the rights of whoever asks, and nothing that was not asked for. */
export const asAsker = ({ user }: Asker) =>
  ({ depth: 0, pagination: false, overrideAccess: false, user }) as const
