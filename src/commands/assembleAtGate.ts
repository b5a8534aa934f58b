import { z } from 'zod'
import type {
  ArticleAtGate,
  EditionAtGate,
  HeroAtGate,
  LinkAtGate,
} from '../domain/publication/articleAtGate.ts'
import type { RecordedCheck } from '../domain/factCheck/standingOfClaims.ts'
import { idOf } from '../domain/publication/idOf.ts'
import { parseBody } from '../domain/publication/parseBody.ts'
import { waiver } from '../domain/publication/waiver.ts'
import { writersOf } from '../domain/publication/writersOf.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
  .catch('')
/** Commands may hand over a `Date` where requests hand over text. */
const moment = z
  .union([z.string(), z.date().transform((date) => date.toISOString())])
  .nullish()
  .transform((value) => value ?? null)
  .catch(null)

/** Hooks run before Payload validates fields, so nothing of the article is taken for granted. */
const form = z.object({
  stage: text,
  headline: text,
  standfirst: text,
  framingNote: text,
  embargoUntil: moment,
  clearance: z
    .object({ hash: z.string().min(1), by: z.unknown().transform(idOf) })
    .nullish()
    .transform((value) => value ?? null)
    .catch(null),
  waivers: z.array(waiver.extend({ link: z.unknown().transform(idOf) })).catch([]),
})

interface Surroundings {
  edition: EditionAtGate | null
  hero: HeroAtGate | null
  links: LinkAtGate[]
  checks: readonly RecordedCheck[]
  modelSentences: ReadonlySet<string>
}

/** An article as the gate sees it, from what is stored of it and what was read beside it. */
export const assembleAtGate = (
  article: Record<string, unknown>,
  { edition, hero, links, checks, modelSentences }: Surroundings,
): ArticleAtGate => {
  const body = parseBody(article['body'])
  return {
    ...form.parse(article),
    isPrinted: Boolean(article['printedAt']),
    section: idOf(article['section']),
    writers: writersOf(article),
    body: body.ok ? body.blocks : [],
    edition,
    hero,
    links,
    checks,
    modelSentences,
  }
}
