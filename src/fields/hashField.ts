import type { TextField } from 'payload'

/** A sha256 in hexadecimal that the machine computes. */
export const hashField = (
  name: string,
  description: string,
  options: { unique?: boolean; index?: boolean } = {},
): TextField => ({ name, type: 'text', required: true, ...options, admin: { readOnly: true, description } })
