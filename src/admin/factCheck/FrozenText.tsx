'use client'
import { useEffect, useMemo, useRef } from 'react'
import { passagesIn } from '../../domain/factCheck/passagesIn.ts'

interface FrozenTextProps {
  text: string
  /** The sentences whose support is marked. */
  claims: string[]
  label: string
}

/** The text as it was frozen; the first passage that supports a claim is scrolled to. */
export const FrozenText = ({ text, claims, label }: FrozenTextProps) => {
  const box = useRef<HTMLDivElement>(null)
  const wanted = claims.join('\n')
  const pieces = useMemo(() => passagesIn(text, wanted === '' ? [] : wanted.split('\n')), [text, wanted])
  useEffect(() => {
    const mark = box.current?.querySelector('mark')
    if (box.current) box.current.scrollTop = mark ? mark.offsetTop - box.current.clientHeight / 3 : 0
  }, [pieces])
  const isFound = pieces.some(({ isSupport }) => isSupport)
  return (
    <>
      {claims.length > 0 && !isFound && (
        <p className="evidence-text__unfound">No passage of it fits the claim: read it whole.</p>
      )}
      {/* It scrolls, so that the keyboard must reach it. */}
      <div aria-label={label} className="frozen-text" ref={box} role="region" tabIndex={0}>
        {pieces.map((piece, index) =>
          piece.isSupport ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>,
        )}
      </div>
    </>
  )
}
