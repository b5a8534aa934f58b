import type { SanitizedConfig } from 'payload'

/**
 * Payload keeps collections for itself that have no endpoints, and breaks on being asked for one of them
 * (500). An empty list of endpoints answers as any address does that leads nowhere: 404.
 */
export const withoutDoors = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((one) => (one.endpoints === false ? { ...one, endpoints: [] } : one)),
})
