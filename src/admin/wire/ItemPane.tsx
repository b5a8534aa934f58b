'use client'
import type { WireDetail } from '../../domain/wire/desk/wireDetail.ts'
import { isStanding } from '../../domain/wire/isStanding.ts'
import { withoutDirectionOverrides } from '../../domain/wire/withoutDirectionOverrides.ts'
import { conflictSentence } from './conflictSentence.ts'
import { ItemAlike } from './ItemAlike.tsx'
import { ItemFacts } from './ItemFacts.tsx'
import { ItemHistory } from './ItemHistory.tsx'
import { ItemStanding } from './ItemStanding.tsx'
import { useDetail } from './useDetail.ts'
import { useWireDesk } from './WireDeskContext.tsx'
import { wireWords } from './wireWords.data.ts'

const Elsewhere = ({ href, children }: { href: string; children: string }) => (
  <a href={href} rel="noopener noreferrer" target="_blank">
    {children}
  </a>
)

/** Pictures are named, not shown: opening the desk asks nobody else for anything. */
const Pictures = ({ pictures }: Pick<WireDetail, 'pictures'>) => {
  if (pictures.length === 0) return null
  return (
    <section className="wire-item__part">
      <h3>Came with it</h3>
      <ul className="wire-others">
        {pictures.map(({ url, kind }, index) => (
          <li key={`${String(index)} ${url}`}>
            <Elsewhere
              href={url}
            >{`${wireWords.kinds[kind] ?? 'Attachment'} at ${new URL(url).host}`}</Elsewhere>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Words = ({ detail: { row, text, textLeftOut } }: { detail: WireDetail }) => {
  const rest = text.startsWith(row.headline) ? text.slice(row.headline.length).trim() : text
  return (
    <>
      <p className="wire-item__text" dir="auto" lang={row.language || undefined}>
        {withoutDirectionOverrides(rest) || 'It has no text besides its headline.'}
      </p>
      {textLeftOut > 0 && (
        <p className="wire-item__wait">
          Its text goes on for {textLeftOut.toLocaleString('en')} more characters, which are not shown here.
        </p>
      )}
    </>
  )
}

const Acts = ({ detail: { row, address } }: { detail: WireDetail }) => {
  const { chosen, choose, view, open } = useWireDesk()
  const isChosen = chosen.includes(row.id)
  return (
    <div className="wire-item__acts">
      <button aria-pressed={isChosen} className="desk-button" onClick={() => choose(row.id)} type="button">
        {isChosen ? 'Let go' : 'Choose'} <kbd>x</kbd>
      </button>
      {view.mayWrite && isStanding(row.state) && (
        <button className="desk-button desk-button--main" onClick={() => open('start')} type="button">
          Start article… <kbd>s</kbd>
        </button>
      )}
      {address && <Elsewhere href={address}>Open the original</Elsewhere>}
    </div>
  )
}

const Item = ({ detail }: { detail: WireDetail }) => {
  const { now, view } = useWireDesk()
  const { row, note, pictures } = detail
  const word = wireWords.states[row.state]
  const conflict = conflictSentence(row)
  return (
    <>
      {word !== '' && (
        <p className={`wire-row__state wire-row__state--${row.state}`}>
          {word} by its source
          {isStanding(row.state) ? '' : ': what it said stays here, and no article rests on it'}
        </p>
      )}
      <h2 className="wire-item__headline" dir="auto" lang={row.language || undefined}>
        {withoutDirectionOverrides(row.headline)}
      </h2>
      <ItemFacts detail={detail} />
      <Acts detail={detail} />
      {note && (
        <section className="wire-item__note">
          <h3>Note to editors: not for print</h3>
          <p dir="auto">{withoutDirectionOverrides(note)}</p>
        </section>
      )}
      {conflict && <p className="wire-item__conflict">{conflict}</p>}
      <Words detail={detail} />
      <Pictures pictures={pictures} />
      <ItemStanding detail={detail} />
      <ItemHistory detail={detail} now={now} timeZone={view.timeZone} />
      <ItemAlike detail={detail} />
    </>
  )
}

const Read = ({ id }: { id: string }) => {
  const detail = useDetail(id)
  if (detail === null) return <p className="wire-item__wait">Reading the item…</p>
  if (detail === 'missing') return <p className="wire-item__wait">The item could not be read.</p>
  return <Item detail={detail} />
}

/** The item that is read, beside the columns. */
export const ItemPane = () => {
  const { read, readItem } = useWireDesk()
  if (read === null) return null
  return (
    <aside aria-label="The item" className="wire-item" tabIndex={0}>
      <button className="wire-item__close" onClick={() => readItem(null)} type="button">
        Close <kbd>Esc</kbd>
      </button>
      <Read id={read} />
    </aside>
  )
}
