'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { synthesisChoices, type SynthesisChoices } from '../../domain/synthesis/synthesisView.ts'
import { readNewsroom } from './readNewsroom.ts'

/** The engine that is there whatever the newsroom answers. */
const always: SynthesisChoices = {
  engines: [{ engine: 'extractive', isOpen: true, model: null, reason: null }],
  forms: [],
}

/** Which engines may draft here and now, and the forms as the house has them; little until more is known. */
export const useChoices = (): SynthesisChoices => {
  const { config } = useConfig()
  const [choices, setChoices] = useState<SynthesisChoices>(always)
  const address = `${config.serverURL}${config.routes.api}/syntheses/choices`
  useEffect(() => {
    let isWanted = true
    void readNewsroom(address, synthesisChoices).then((read) => {
      if (isWanted && read) setChoices(read)
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return choices
}
