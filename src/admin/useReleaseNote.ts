'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useEffect } from 'react'
import { z } from 'zod'

const published = z.looseObject({ releaseNote: z.string() })

/** Says why an article that was published just now could not be printed with its edition at once. */
export const useReleaseNote = (): void => {
  const { savedDocumentData } = useDocumentInfo()
  useEffect(() => {
    const { data } = published.safeParse(savedDocumentData)
    if (data) toast.error(data.releaseNote, { duration: 20_000 })
  }, [savedDocumentData])
}
