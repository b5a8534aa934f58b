'use client'
import { createPortal } from 'react-dom'
import { NumbersBeside } from './NumbersBeside.tsx'
import { OrderDialog } from './OrderDialog.tsx'
import type { ArticleOrder } from './useArticleItems.ts'
import { useOrder } from './useOrder.ts'

interface SynthesiseArticleProps {
  article: string
  from: ArticleOrder
  onOrdered: () => void
  onClose: () => void
}

/** Has a draft made for the article that is being edited; its panel tells how that goes on. */
export const SynthesiseArticle = ({ article, from, onOrdered, onClose }: SynthesiseArticleProps) => {
  const order = useOrder({ ...from, article, onOrdered })
  // Outside of the document’s form, which may hold no other.
  return createPortal(
    <div className="desk synthesis-over">
      <OrderDialog
        beside={<NumbersBeside items={from.items} numbers={from.numbers} />}
        onClose={onClose}
        order={order}
      />
    </div>,
    document.body,
  )
}
