'use client'
import { z } from 'zod'
import { articleChoice, type ArticleChoice } from '../../domain/wire/desk/articleChoice.ts'
import { counted } from '../counted.ts'
import { OverPage } from '../desk/OverPage.tsx'
import { shortTime } from '../shortTime.ts'
import { ChoicePicker } from './ChoicePicker.tsx'
import { useAddToArticle } from './useAddToArticle.ts'
import { useWireDesk } from './WireDeskContext.tsx'

const asked = {
  path: '/articles/choices',
  shape: z.object({ articles: z.array(articleChoice) }).transform(({ articles }) => articles),
}

const stages: Readonly<Record<ArticleChoice['stage'], string>> = { draft: 'Draft', 'in-check': 'In check' }

/** Picks the article that the chosen items are added to. */
export const AddDialog = ({ catchUp }: { catchUp: () => void }) => {
  const { chosen, open, now } = useWireDesk()
  const add = useAddToArticle(catchUp)
  return (
    <OverPage
      onClose={() => open(null)}
      title={`Add ${counted(chosen.length, 'item', 'items')} to an article`}
    >
      <ChoicePicker
        asked={asked}
        label="Which article? The newest come first."
        none="No article that is being written fits."
        onPick={(article) => void add(article)}
        placeholder="Words of its headline"
        tell={({ headline, stage, begunAt }) => ({
          title: headline || 'Without a headline',
          note: `${stages[stage]}, begun ${shortTime(begunAt, now)}`,
        })}
      />
      <div className="over-desk__acts">
        <button className="desk-button" onClick={() => open(null)} type="button">
          Not now
        </button>
      </div>
    </OverPage>
  )
}
