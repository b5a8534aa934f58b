import type { ReactElement, ReactNode } from 'react'
import type { PageView } from '../views/PageView.ts'
import { MarketsStrip } from './MarketsStrip.tsx'
import { Nameplate } from './Nameplate.tsx'
import { PageHead } from './PageHead.tsx'
import { PaperFooter } from './PaperFooter.tsx'
import { ProofBanner } from './ProofBanner.tsx'
import { SectionNav } from './SectionNav.tsx'
import { Today } from './Today.ts'
import { WireStrip } from './WireStrip.tsx'

interface PaperFrameProps extends PageView {
  /** The front carries the large nameplate as its h1; other pages a small one. */
  front?: boolean
  /** Address of the section the page belongs to, marked in the navigation. */
  currentHref?: string
  children: ReactNode
}

/** A whole HTML page: head, furniture, and the page's own matter within. */
export const PaperFrame = ({
  front = false,
  currentHref,
  children,
  ...page
}: PaperFrameProps): ReactElement => {
  const { furniture } = page
  return (
    <html lang="en">
      <PageHead page={page} />
      <body>
        <Today value={furniture.now}>
          <a className="skip" href="#matter">
            Skip to the paper
          </a>
          {furniture.proof && <ProofBanner proof={furniture.proof} />}
          <div className="strips">
            <WireStrip items={furniture.wire} health={furniture.health} now={furniture.now} />
            <MarketsStrip markets={furniture.markets} />
          </div>
          <Nameplate furniture={furniture} front={front} />
          <SectionNav sections={furniture.sections} current={currentHref ?? null} />
          <main id="matter" className="page" tabIndex={-1}>
            {children}
          </main>
          <PaperFooter masthead={furniture.masthead} />
        </Today>
      </body>
    </html>
  )
}
