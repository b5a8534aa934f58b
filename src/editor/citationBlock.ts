import type { Block, FilterOptionsProps, Where } from 'payload'

/** Only links of the article being written; a new, unsaved article has none yet. */
function linksOfThisArticle({ id }: FilterOptionsProps): Where | false {
  return id ? { article: { equals: id } } : false
}

/**
 * Asks only that something is cited. Payload's own check would read the links with the rights of
 * the request, and so refuse the press and every command; what a citation may point at is the
 * gate's to judge (`citation-dangling`).
 */
function citesSomething(value: unknown): true | string {
  return (Array.isArray(value) && value.length > 0) || 'Choose at least one provenance link.'
}

/** The mark in the body that points a sentence at one or more provenance links of its article. */
export const citationBlock: Block = {
  slug: 'citation',
  interfaceName: 'Citation',
  labels: { singular: 'Citation', plural: 'Citations' },
  admin: { components: { Label: '/src/admin/CitationLabel#CitationLabel' } },
  fields: [
    {
      name: 'links',
      label: 'Provenance links',
      type: 'relationship',
      relationTo: 'provenance-links',
      hasMany: true,
      required: true,
      minRows: 1,
      maxDepth: 0,
      filterOptions: linksOfThisArticle,
      validate: citesSomething,
      admin: {
        allowCreate: false,
        allowEdit: false,
        description:
          'What the sentence before this mark rests on. Save the article and list its links first; only those are offered.',
      },
    },
  ],
}
