import { neutralText } from './neutralText.ts'

const ofTags = /[<>&]/g

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

const neutral = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? neutralText(value) : value

/**
 * One line of a prompt’s material, as JSON. Whatever stands in it, it can neither end the line nor hold
 * the signs of a tag, so that no text inside can close the material or open something new.
 */
export const evidenceLine = (value: object): string => JSON.stringify(value, neutral).replace(ofTags, escaped)
