import type { ReactElement } from 'react'
import type { FurnitureView } from '../views/FurnitureView.ts'
import { Dateline } from './Dateline.tsx'
import { ExchangeState } from './ExchangeState.tsx'
import { WorldClocks } from './WorldClocks.tsx'

interface NameplateProps {
  furniture: FurnitureView
  front: boolean
}

/** The paper's name between its ears: clocks on one side, motto and the house’s exchange on the other. */
export const Nameplate = ({ furniture, front }: NameplateProps): ReactElement => {
  const { masthead, clocks, exchanges } = furniture
  const [house] = exchanges
  const Name = front ? 'h1' : 'p'
  return (
    <header className={front ? 'Nameplate Nameplate-front' : 'Nameplate'}>
      <div className="Nameplate-row">
        <div className="Nameplate-ear">
          <WorldClocks clocks={clocks} />
        </div>
        <Name className="Nameplate-name">
          <a href="/">{masthead.name}</a>
        </Name>
        <div className="Nameplate-ear Nameplate-ear-right">
          {front && masthead.motto && <p className="Nameplate-motto">{masthead.motto}</p>}
          {house && <ExchangeState exchange={house} />}
        </div>
      </div>
      {masthead.edition && <Dateline edition={masthead.edition} />}
    </header>
  )
}
