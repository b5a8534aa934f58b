import type { ReactElement } from 'react'
import type { MastheadView } from '../views/MastheadView.ts'

/** The foot of every page. */
export const PaperFooter = ({ masthead }: { masthead: MastheadView }): ReactElement => (
  <footer className="PaperFooter">
    <p className="PaperFooter-name">{masthead.name}</p>
    {masthead.footer && <p>{masthead.footer}</p>}
    <ul aria-label="About the paper">
      <li>
        <a href="/wire">The wire</a>
      </li>
      <li>
        <a href="/editions">All editions</a>
      </li>
      <li>
        <a href="/corrections">Corrections</a>
      </li>
      <li>
        <a href="/feed.xml">Feed</a>
      </li>
    </ul>
  </footer>
)
