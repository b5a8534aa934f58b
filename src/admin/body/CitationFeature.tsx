'use client'
import { BlocksFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { CiteButton } from './CiteButton.tsx'
import { citeCommand } from './citeCommand.ts'
import { CiteIcon } from './CiteIcon.tsx'
import { CitePlugin } from './CitePlugin.tsx'
import { CitingProvider } from './CitingProvider.tsx'
import { LiveMarks } from './LiveMarks.tsx'
import { PasteOffer } from './PasteOffer.tsx'

const toolbar = {
  groups: [
    {
      type: 'buttons' as const,
      key: 'citing',
      order: 45,
      items: [{ key: 'cite', label: 'Cite a source', Component: CiteButton }],
    },
  ],
}

const slashMenu = {
  groups: [
    {
      key: 'citing',
      label: 'Provenance',
      items: [
        {
          key: 'cite',
          label: 'Cite a source',
          keywords: ['cite', 'citation', 'source', 'link', 'provenance'],
          Icon: CiteIcon,
          onSelect: ({ editor }: { editor: LexicalEditor }) => void editor.dispatchCommand(citeCommand, null),
        },
      ],
    },
  ],
}

/** The browser’s half of `citationFeature`: Payload’s inline block with our ways of citing around it. */
export const CitationFeature: typeof BlocksFeatureClient = (props) => {
  const provided = BlocksFeatureClient(props)
  return {
    ...provided,
    feature: (setting) => {
      const blocks = typeof provided.feature === 'function' ? provided.feature(setting) : provided.feature
      return {
        ...blocks,
        providers: [CitingProvider],
        plugins: [
          ...(blocks.plugins ?? []),
          { Component: CitePlugin, position: 'normal' },
          { Component: PasteOffer, position: 'normal' },
          { Component: LiveMarks, position: 'normal' },
        ],
        slashMenu,
        toolbarFixed: toolbar,
        toolbarInline: toolbar,
      }
    },
  }
}
