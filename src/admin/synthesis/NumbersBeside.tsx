'use client'
import type { StoryView } from '../../domain/wire/desk/storyView.ts'
import { Outside } from '../desk/Outside.tsx'

/** Numbers that the items give differently, beside the items to choose from: who says which. */
export const NumbersBeside = ({ numbers, rows }: Pick<StoryView, 'numbers' | 'rows'>) => {
  if (numbers.length === 0) return null
  const codes = new Map(rows.map(({ id, source }) => [id, source.code]))
  return (
    <section aria-label="Numbers that differ" className="order-numbers">
      <ul>
        {numbers.map(({ of, said }) => (
          <li key={`${of} ${said[0]?.number ?? ''}`}>
            <Outside>{of}</Outside>:{' '}
            {said.map(({ number, by }) => (
              <span className="order-numbers__said" key={number}>
                <strong>
                  <Outside>{number}</Outside>
                </strong>{' '}
                {by.map(({ item }) => codes.get(item) ?? '').join(', ')}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
