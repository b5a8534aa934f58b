'use client'
import { mostPackItems } from '../../domain/synthesis/orderRequest.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { counted } from '../counted.ts'
import { clockTime } from '../factCheck/clockTime.ts'
import type { ItemChoice } from './ItemChoice.ts'
import { synthesisWords } from './synthesisWords.data.ts'
import type { OrderState } from './useOrder.ts'

const noteOf = ({ state, note }: ItemChoice): string =>
  state === 'live' || state === 'edited'
    ? note
    : `${synthesisWords.takenBack[state]}: nothing is drafted from it`

interface ItemProps {
  item: ItemChoice
  order: OrderState
  now: Date
}

const Item = ({ item, order: { set, tick }, now }: ItemProps) => {
  const { id, code, source, headline, toldAt, state } = item
  const isGone = state !== 'live' && state !== 'edited'
  const note = noteOf(item)
  const words = withoutDirectionOverrides(headline)
  return (
    <li className="order-item">
      <label>
        <input
          checked={set.ticked.includes(id)}
          disabled={isGone}
          onChange={() => tick(id)}
          type="checkbox"
        />
        <span className="order-item__words">
          <span className="order-item__who">
            <span className="wire-row__code" title={source}>
              {code}
            </span>{' '}
            <time dateTime={toldAt}>{clockTime(toldAt, now)}</time>
          </span>
          <span dir="auto">{isGone ? <s>{words}</s> : words}</span>
          {note !== '' && <span className="order-item__note">{note}</span>}
        </span>
      </label>
    </li>
  )
}

/** The items a draft is made from: what their sources took back cannot be ticked. */
export const OrderItems = ({ order }: { order: OrderState }) => {
  const now = new Date()
  const { items, set } = order
  return (
    <fieldset className="order-items">
      <legend>
        Made from {String(set.ticked.length)} of {counted(items.length, 'item', 'items')}
        {items.length > mostPackItems && `, ${String(mostPackItems)} at most`}
      </legend>
      <ul>
        {items.map((item) => (
          <Item item={item} key={item.id} now={now} order={order} />
        ))}
      </ul>
    </fieldset>
  )
}
