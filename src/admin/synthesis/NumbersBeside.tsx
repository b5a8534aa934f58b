'use client'
import type { DifferingNumber } from '../../domain/wire/numbers/numbersThatDiffer.ts'
import { Outside } from '../desk/Outside.tsx'
import type { ItemChoice } from './ItemChoice.ts'

interface NumbersBesideProps {
  numbers: readonly DifferingNumber[]
  items: readonly Pick<ItemChoice, 'id' | 'code'>[]
}

/** Numbers that the items give differently, beside the items to choose from: who says which. */
export const NumbersBeside = ({ numbers, items }: NumbersBesideProps) => {
  if (numbers.length === 0) return null
  const codes = new Map(items.map(({ id, code }) => [id, code]))
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
