'use client'
import { JoinField } from '@payloadcms/ui'
import type { JoinFieldClientComponent } from 'payload'
import { useRef } from 'react'
import { useLinkNews } from './useLinkNews.ts'

/** An article’s links as a table, read anew when one was listed or frozen elsewhere on the page. */
export const ProvenanceTable: JoinFieldClientComponent = (props) => {
  const box = useRef<HTMLDivElement>(null)
  // While it is read anew it keeps its height, so that nothing below it jumps.
  const keepHeight = (): void => {
    if (box.current) box.current.style.minHeight = `${box.current.offsetHeight}px`
  }
  const news = useLinkNews(keepHeight)
  return (
    <div ref={box}>
      <JoinField {...props} key={news} />
    </div>
  )
}
