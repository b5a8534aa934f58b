import type { Payload } from 'payload'
import { type PageRecord, textOfPages } from '../domain/editions/pageRecord.ts'
import { printForm } from '../domain/editions/printForm.data.ts'
import { signText } from '../domain/editions/signing/signText.ts'
import { signingKey } from './signingKey.ts'

/**
 * A signed record of the pages of a release, as the templates of now print them.
 * @throws ActRefused when the signing key cannot be opened.
 */
export const signPages = async (
  payload: Payload,
  release: string,
  pages: Record<string, string>,
): Promise<PageRecord> => {
  const unsigned = { format: 'monexus.pages/1', release, templates: printForm.templates, pages } as const
  const key = await signingKey(payload, { now: new Date(), renewLost: false })
  return { ...unsigned, keyId: key.keyId, signature: signText(textOfPages(unsigned), key) }
}
