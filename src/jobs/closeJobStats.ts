import type { SanitizedConfig } from 'payload'
import { staffMay } from '../access/staffMay.ts'

const slug = 'payload-jobs-stats'
const access = { read: staffMay(slug, 'read'), update: staffMay(slug, 'update') }

/**
 * Payload keeps when its scheduler ran last in a global of its own and lets everybody who is signed in
 * write it: one date in the future would stop every schedule. The scheduler itself asks no access.
 */
export const closeJobStats = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  globals: config.globals.map((one) =>
    one.slug === slug ? { ...one, access: { ...one.access, ...access } } : one,
  ),
})
