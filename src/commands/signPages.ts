import type { Payload } from 'payload'
import type { PageRecord } from '../domain/editions/pageRecord.ts'
import { printForm } from '../domain/editions/printForm.data.ts'
import { signRecord } from './signRecord.ts'

/** A signed record of the pages of a release, as the templates of now print them. */
export const signPages = (
  payload: Payload,
  release: string,
  pages: Record<string, string>,
): Promise<PageRecord> =>
  signRecord(payload, { format: 'monexus.pages/1', release, templates: printForm.templates, pages } as const)
