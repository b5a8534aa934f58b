import { speakerNames } from '../extract/speakerNames.ts'
import type { PackItem } from '../evidencePack.ts'
import { wordsInBody } from '../wordsInBody.ts'
import { evidenceOf, packedAlone } from './evidenceOf.ts'
import { freshItems } from './freshItems.ts'
import { measuresIn } from './measuresIn.ts'
import { printedCounts } from './printedCounts.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'
import type { StoryNews } from './storyNews.ts'

type Contradicting = RollingItem & { alike: NonNullable<RollingItem['alike']> }

const isContradicting = (item: RollingItem): item is Contradicting => item.alike?.kind === 'conflict'

const holds = (text: string, words: string): boolean => {
  const sought = words.trim().toLowerCase()
  return sought === '' || ` ${text.toLowerCase().replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `.includes(` ${sought}`)
}

/** The sentence in print that says, much as the cited item does, what is contradicted. */
function sentenceTouched({ printed }: RollingStory, cited: PackItem, theirs: string): string | null {
  const find = wordsInBody(printed)
  const said = cited.sentences.filter(({ exact }) => holds(exact, theirs))
  const found = said.flatMap(({ exact }) => find(exact)?.words ?? [])
  return found.find((words) => holds(words, theirs)) ?? null
}

function saying({ ours, theirs }: Contradicting['alike']): string {
  if (ours !== '' && theirs !== '') return `says ${ours}, in print ${theirs}`
  return ours === '' ? `does not say “${theirs}”` : `says “${ours}”`
}

/** A number of a measure that print states is told, or not, with all that is said of that measure. */
const isOfMeasureInPrint = ({ printed }: RollingStory, item: Contradicting): boolean =>
  measuresIn(item).some(
    (measure) =>
      measure.counts.some(({ said }) => holds(said, item.alike.ours) || holds(item.alike.ours, said)) &&
      printedCounts(printed, measure).length > 0,
  )

/** What a source says against an item counts as it says it last. */
const isLastOf = (item: Contradicting, all: readonly Contradicting[]): boolean =>
  all.findLast(({ source, alike }) => source === item.source && alike.of === item.alike.of) === item

const contradicting = (who: string, whom: string): string =>
  who === whom ? `${who} contradicts itself` : `${who} contradicts ${whom}`

function newsOf(story: RollingStory, item: Contradicting): StoryNews[] {
  const { alike } = item
  const cited = story.rests.find((one) => one.item === alike.of)
  const sentence = cited ? sentenceTouched(story, cited, alike.theirs) : null
  if (!cited || sentence === null) return []
  const [who = '', whom = ''] = [item, cited].map((one) => speakerNames(one)[0] ?? one.source)
  const told = packedAlone(item).sentences.find(({ exact }) => alike.ours !== '' && holds(exact, alike.ours))
  return [
    {
      kind: 'contradiction',
      key: `conflict ${alike.of} ${alike.ours.toLowerCase()} ${alike.theirs.toLowerCase()}`,
      of: null,
      words: `${contradicting(who, whom)}: ${saying(alike)}`,
      sentence,
      evidence: evidenceOf(item, told?.id ?? null),
    },
  ]
}

/** Items that contradict one the article rests on, in something that is in print. */
export function conflictNews(story: RollingStory): StoryNews[] {
  const all = freshItems(story).filter(isContradicting)
  return all
    .filter((item) => isLastOf(item, all) && !isOfMeasureInPrint(story, item))
    .flatMap((item) => newsOf(story, item))
}
