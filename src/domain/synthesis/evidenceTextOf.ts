import { withoutDirectionOverrides } from '../wire/withoutDirectionOverrides.ts'
import type { PackItem } from './evidencePack.ts'

/** The words of an item as its frozen evidence has them and the gate reads them: headline, then text. */
export const evidenceTextOf = ({ headline, text }: Pick<PackItem, 'headline' | 'text'>): string =>
  withoutDirectionOverrides([headline, text].filter((part) => part !== '').join('\n'))
