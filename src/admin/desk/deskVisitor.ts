import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps, TypedUser } from 'payload'
import { rolesOf } from '../../access/rolesOf.ts'

/** Payload leaves views of our own open to everybody: whoever is not of the staff is sent to sign in first. */
export const deskVisitor = ({ initPageResult }: AdminViewServerProps, path: string): TypedUser => {
  const { user } = initPageResult.req
  if (user && rolesOf(user).length > 0) return user
  return redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
}
