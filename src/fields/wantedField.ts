import type { NumberField } from 'payload'

/** How many articles a publisher wants in a section of an edition; the planner says what is missing. */
export const wantedField: NumberField = {
  name: 'wanted',
  type: 'number',
  min: 0,
  max: 60,
  admin: { description: 'How many articles it should hold.' },
}
