import { countIndependent } from '../../provenance/countIndependent.ts'
import { nameSome } from '../../wire/nameSome.ts'
import { speakerNames } from '../extract/speakerNames.ts'
import type { PackItem } from '../evidencePack.ts'
import { citableFirst, evidenceOf } from './evidenceOf.ts'
import { freshItems } from './freshItems.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'
import type { StoryNews } from './storyNews.ts'

const mostShown = 3

type Counted = Pick<PackItem, 'item' | 'owner' | 'headline' | 'text'> &
  Partial<Pick<RollingItem, 'identity' | 'forwardOf'>>

function originsOf(items: readonly Counted[]): string[][] {
  return countIndependent(
    items.map(({ item, owner, headline, text, identity, forwardOf }, at) => ({
      id: String(at),
      owner,
      identity: identity ?? item,
      text: text === '' ? headline : text,
      forwardOf: forwardOf ?? null,
    })),
  ).groups
}

/** How often the number of origins has doubled. */
const doublings = (from: number, to: number): number => Math.floor(Math.log2(to / from))

const inWords = (count: number): string =>
  count === 1 ? 'one independent origin' : `${String(count)} independent origins`

/**
 * That a story rests on more independent origins by now, where they are twice as many as the article has:
 * a second one for an article that had but one, four where it had two.
 */
export function growthNews(story: RollingStory): StoryNews[] {
  const onWire = originsOf(story.rests).length
  const before = onWire + story.elsewhere
  const fresh = freshItems(story)
  const groups = originsOf([...story.rests, ...fresh])
  const after = groups.length + story.elsewhere
  const doubled = onWire === 0 ? 0 : doublings(before, after)
  if (doubled < 1) return []
  const firsts = groups.filter((ids) => ids.every((id) => Number(id) >= story.rests.length))
  const items = firsts.flatMap(([first]) => fresh[Number(first) - story.rests.length] ?? [])
  const names = [...new Set(items.map((item) => speakerNames(item)[0] ?? item.source))]
  const told = `${nameSome(names)} ${names.length === 1 ? 'reports' : 'report'} it too`
  return [
    {
      kind: 'growth',
      key: `growth ${String(before)} ${String(doubled)}`,
      of: null,
      words: `${told}: ${inWords(after)}, in print ${inWords(before)}`,
      sentence: null,
      evidence: citableFirst(items)
        .slice(0, mostShown)
        .flatMap((item) => evidenceOf(item, null)),
    },
  ]
}
