import { BlocksFeature } from '@payloadcms/richtext-lexical'
import { citationBlock } from './citationBlock.ts'

const blocks = BlocksFeature({ inlineBlocks: [citationBlock] })

/**
 * Citations in the body. The node, its storage and its drawer are those of Payload's inline blocks
 * (the key stays `blocks`, by which Payload finds their fields); what an editor touches is ours: how
 * a citation is made, shown and missed while writing.
 */
export const citationFeature: typeof blocks = {
  ...blocks,
  feature: async (setting) => {
    const inherited = typeof blocks.feature === 'function' ? await blocks.feature(setting) : blocks.feature
    return { ...inherited, ClientFeature: '/src/admin/body/CitationFeature#CitationFeature' }
  },
}
