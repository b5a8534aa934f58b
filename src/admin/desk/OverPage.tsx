'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'

interface OverPageProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A dialog over a desk: it takes the focus, gives it back, and closes by Escape. */
export const OverPage = ({ title, onClose, children }: OverPageProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const titled = useId()
  useEffect(() => {
    const before = document.activeElement
    if (!dialog.current?.open) dialog.current?.showModal()
    // A dialog goes by the attribute `autofocus`, which React does not write.
    dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog aria-labelledby={titled} className="over-desk" onClose={onClose} ref={dialog}>
      <h2 className="over-desk__title" id={titled}>
        {title}
      </h2>
      {children}
    </dialog>
  )
}
