'use client'
import { Outside } from '../desk/Outside.tsx'
import { OverPage } from '../desk/OverPage.tsx'
import { useWireDesk } from './WireDeskContext.tsx'

const merged = {
  done: () => 'The stories are one now.',
  undone: () => 'The stories stand apart again.',
}

/** Makes one story of those of the chosen items. */
export const MergeDialog = () => {
  const { board, chosen, open, decide } = useWireDesk()
  const rows = chosen.flatMap((id) => board.rows[id] ?? [])
  const titles = [...new Set(rows.map(({ story, headline }) => story?.title ?? headline))]
  return (
    <OverPage onClose={() => open(null)} title="Merge these stories?">
      <ul className="story-merge">
        {titles.map((title) => (
          <li key={title}>
            <Outside>{title}</Outside>
          </li>
        ))}
      </ul>
      <p className="over-desk__note">
        All their items become one story. You can split items off again; every decision is kept.
      </p>
      <div className="over-desk__acts">
        <button className="desk-button" onClick={() => open(null)} type="button">
          Not now
        </button>
        <button
          className="desk-button desk-button--main"
          data-first
          onClick={() => decide({ kind: 'merge', items: chosen }, merged)}
          type="button"
        >
          Merge
        </button>
      </div>
    </OverPage>
  )
}
