import type { LinkInPrint } from '../../domain/editions/printedLink.ts'
import { hostOf } from './hostOf.ts'

/** What a printed link is called: its registered source, else its host, else its platform. */
export const nameOfSource = ({
  source,
  canonicalUrl,
  platform,
}: Pick<LinkInPrint, 'source' | 'canonicalUrl' | 'platform'>): string =>
  source?.name ?? hostOf(canonicalUrl) ?? platform
