'use client'
import { type HTMLAttributes, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import type { Anchor } from './Anchor.ts'
import { placeBeside } from './placeBeside.ts'

interface FloatingCardProps extends HTMLAttributes<HTMLDivElement> {
  anchor: Anchor
  children: ReactNode
}

const place = (card: HTMLElement | null, anchor: Anchor): void => {
  const beside = anchor()
  if (!card || !beside) return
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { left, top } = placeBeside(beside, card.getBoundingClientRect(), view)
  card.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
}

/** A card over the page, beside what it speaks of, wherever that moves. It never takes the focus itself. */
export const FloatingCard = ({ anchor, children, className = '', ...rest }: FloatingCardProps) => {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place(card.current, anchor))
  useEffect(() => {
    const again = () => place(card.current, anchor)
    window.addEventListener('scroll', again, { capture: true, passive: true })
    window.addEventListener('resize', again)
    return () => {
      window.removeEventListener('scroll', again, { capture: true })
      window.removeEventListener('resize', again)
    }
  }, [anchor])
  return createPortal(
    <div {...rest} className={`desk-card ${className}`} ref={card}>
      {children}
    </div>,
    document.body,
  )
}
