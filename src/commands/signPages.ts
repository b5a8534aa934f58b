import type { Payload } from 'payload'
import type { PageRecord } from '../domain/editions/pageRecord.ts'
import { printForm } from '../domain/editions/printForm.data.ts'
import type { PrintableRelease } from './pagePrinter.ts'
import { signRecord } from './signRecord.ts'

/** A signed record of the pages of a release, as the templates of now print them. */
export const signPages = (
  payload: Payload,
  { sha256: release, since }: Pick<PrintableRelease, 'sha256' | 'since'>,
  pages: Record<string, string>,
): Promise<PageRecord> =>
  signRecord(payload, {
    format: 'monexus.pages/1' as const,
    release,
    templates: printForm.templates,
    pages,
    ...(since === undefined ? {} : { since }),
  })
