import { diffArrays } from 'diff'
import { articleChanges } from './articleChanges.ts'
import type { ArticleSnapshot } from './articleSnapshot.ts'
import { canonicalJson } from './canonicalJson.ts'
import type { PaperShown } from './paperShown.ts'
import type { ProofChange } from './proofChange.ts'

interface Placed {
  article: string
  section: string
  /** From 1, within its section. */
  place: number
  snapshot: ArticleSnapshot | undefined
}

const placesIn = ({ sections, articles }: PaperShown): Map<string, Placed> =>
  new Map(
    sections.flatMap(({ title, articles: entries }) =>
      entries.map(({ article, sha256 }, at): [string, Placed] => [
        article,
        { article, section: title, place: at + 1, snapshot: articles.get(sha256) },
      ]),
    ),
  )

const nameOf = ({ snapshot }: Placed): string => `“${snapshot?.headline ?? 'An article'}”`

const about = (what: ProofChange['what'], article: string | null, sentence: string): ProofChange => ({
  what,
  article,
  sentence,
  pieces: [],
})

type Places = Map<string, Placed>

const comeAndGone = (before: Places, now: Places): ProofChange[] => [
  ...[...before.values()]
    .filter(({ article }) => !now.has(article))
    .map((one) => about('article-removed', one.article, `${nameOf(one)} is not in the edition any more.`)),
  ...[...now.values()]
    .filter(({ article }) => !before.has(article))
    .map((one) => about('article-added', one.article, `${nameOf(one)} came into ${one.section}.`)),
]

const orderOf = (places: Places, others: Places): string[] =>
  [...places.keys()].filter((article) => others.has(article))

/** The fewest articles that must have been taken from one place to another, and those that changed section. */
const movedArticles = (before: Places, now: Places): string[] => {
  const steps = diffArrays(orderOf(before, now), orderOf(now, before))
  const moved = new Set(steps.filter(({ added }) => added).flatMap(({ value }) => value))
  return [...now.keys()].filter(
    (article) =>
      before.has(article) &&
      (moved.has(article) || before.get(article)?.section !== now.get(article)?.section),
  )
}

const whereIs = ({ section, place }: Placed): string => `No. ${place} in ${section}`

const moves = (before: Places, now: Places): ProofChange[] =>
  movedArticles(before, now).flatMap((article) => {
    const [was, is] = [before.get(article), now.get(article)]
    // Where only the order of the sections changed, the sections say so.
    if (!was || !is || whereIs(was) === whereIs(is)) return []
    return [about('article-moved', article, `${nameOf(is)} was ${whereIs(was)} and is ${whereIs(is)}.`)]
  })

const texts = (before: Places, now: Places): ProofChange[] =>
  [...now].flatMap(([article, { snapshot }]) => {
    const was = before.get(article)?.snapshot
    return was && snapshot ? articleChanges(was, snapshot) : []
  })

const headsOf = ({ sections }: PaperShown): string[] =>
  sections.map(({ slug, title, colour }) => canonicalJson({ slug, title, colour }))

const sectionChanges = (before: PaperShown, now: PaperShown): ProofChange[] => {
  const [was, is] = [headsOf(before), headsOf(now)]
  if (was.join() === is.join()) return []
  const titles = (paper: PaperShown): string => paper.sections.map((one) => one.title).join(', ') || 'none'
  if (was.toSorted().join() === is.toSorted().join())
    return [about('section', null, `The order of the sections was ${titles(before)} and is ${titles(now)}.`)]
  return [about('section', null, `The sections were ${titles(before)} and are ${titles(now)}.`)]
}

const mastheadNames = {
  name: 'The paper’s name',
  motto: 'The motto',
  foundedOn: 'The founding day',
  timeZone: 'The time zone',
  clocks: 'The clocks',
  footer: 'The footer',
} as const

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : canonicalJson(value))

const mastheadChanges = ({ masthead: was }: PaperShown, { masthead: is }: PaperShown): ProofChange[] =>
  (Object.keys(mastheadNames) as (keyof typeof mastheadNames)[])
    .filter((name) => canonicalJson({ part: was[name] }) !== canonicalJson({ part: is[name] }))
    .map((name) =>
      about('masthead', null, `${mastheadNames[name]} was ${shown(was[name])} and is ${shown(is[name])}.`),
    )

const afterPrint = (before: PaperShown, now: PaperShown): ProofChange[] => {
  const isSame = (name: 'corrections' | 'killed') =>
    canonicalJson({ all: before[name] }) === canonicalJson({ all: now[name] })
  return [
    ...(isSame('corrections') ? [] : [about('after-print', null, 'A correction was printed meanwhile.')]),
    ...(isSame('killed') ? [] : [about('after-print', null, 'An article was taken down meanwhile.')]),
  ]
}

/**
 * What was changed in an edition since it was proofed, in sentences and with the words that came and
 * went: articles that came, went or moved, their texts, their sections, the masthead, and what happened
 * to printed articles. Empty when both states show the same.
 */
export const proofChanges = (before: PaperShown, now: PaperShown): ProofChange[] => {
  const [was, is] = [placesIn(before), placesIn(now)]
  return [
    ...comeAndGone(was, is),
    ...texts(was, is),
    ...moves(was, is),
    ...sectionChanges(before, now),
    ...mastheadChanges(before, now),
    ...afterPrint(before, now),
  ]
}
