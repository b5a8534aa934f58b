'use client'
import type { DraftSpan } from '../../domain/publication/marksOfFormat.ts'
import { useDesk } from './DeskContext.tsx'

type TextSpan = Extract<DraftSpan, { text: string }>

const classOf = ({ marks = [], href }: TextSpan): string =>
  [...marks.map((mark) => `as-read__${mark}`), ...(href === undefined ? [] : ['as-read__address'])].join(' ')

/** Words with their marks and the numbers of what they cite. Addresses are shown, not followed. */
export const ReadSpans = ({ spans }: { spans: readonly DraftSpan[] }) => {
  const { links } = useDesk().view
  const numberOf = (id: string): string => String(links.find((link) => link.id === id)?.number ?? '?')
  return spans.map((span, index) =>
    'cites' in span ? (
      <sup className="as-read__cites" key={index}>
        [{span.cites.map(numberOf).join(', ')}]
      </sup>
    ) : (
      <span className={classOf(span)} key={index} title={span.href}>
        {span.text}
      </span>
    ),
  )
}
