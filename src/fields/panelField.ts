import type { UIField } from 'payload'

/** A panel of the edit view, by the path of its component; it stores nothing. */
export const panelField = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field: component } },
})
