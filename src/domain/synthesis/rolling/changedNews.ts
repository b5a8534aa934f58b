import { isStanding } from '../../wire/isStanding.ts'
import { speakerNames } from '../extract/speakerNames.ts'
import type { PackItem, PackSentence } from '../evidencePack.ts'
import { wordsInBody } from '../wordsInBody.ts'
import { evidenceOf, packedAlone } from './evidenceOf.ts'
import type { RollingItem, RollingStory } from './rollingStory.ts'
import type { NewsEvidence, StoryNews } from './storyNews.ts'

/** What stood in an item as it was cited, and stands in it no more. */
function goneFrom(cited: PackItem, now: RollingItem): PackSentence[] {
  if (!isStanding(now.state)) return cited.sentences
  const texts = [now.headline, now.text]
  return cited.sentences.filter(({ exact }) => !texts.some((text) => text.includes(exact)))
}

/** The words that stand in the place of those that are gone. */
function replacing(now: RollingItem, gone: PackSentence): NewsEvidence[] {
  if (!isStanding(now.state)) return []
  const { sentences } = packedAlone(now)
  const found = wordsInBody(sentences.map(({ exact }) => exact))(gone.exact)
  return evidenceOf(now, sentences.find(({ exact }) => found && exact.includes(found.words))?.id ?? null)
}

/** Those that print says, much as the source did, each with the sentence in print. */
function lostFromPrint({ printed }: RollingStory, sentences: readonly PackSentence[]) {
  const find = wordsInBody(printed)
  return sentences.flatMap((gone) => {
    const words = find(gone.exact)?.words
    return words === undefined ? [] : [{ gone, sentence: words }]
  })
}

function newsOf(story: RollingStory, cited: PackItem, now: RollingItem): StoryNews[] {
  const [lost] = lostFromPrint(story, goneFrom(cited, now))
  if (!lost) return []
  const { gone, sentence } = lost
  const who = speakerNames(now)[0] ?? now.source
  const act = isStanding(now.state) ? null : now.state
  return [
    {
      kind: 'changed',
      key: act ? `${act} ${now.item}` : `edited ${now.item} ${now.sha256}`,
      of: null,
      words: act ? `${who} has ${act} what is in print` : `${who} has changed what is in print`,
      sentence,
      evidence: replacing(now, gone),
    },
  ]
}

/** What its own sources edited or took back since of what an article has in print. */
export const changedNews = (story: RollingStory): StoryNews[] =>
  story.rests.flatMap((cited) => {
    const now = story.now.find(({ item }) => item === cited.item)
    const isChanged = now && (now.sha256 !== cited.sha256 || !isStanding(now.state))
    return isChanged ? newsOf(story, cited, now) : []
  })
