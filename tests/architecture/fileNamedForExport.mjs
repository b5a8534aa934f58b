/**
 * A module is called by what it exports: `requireProvenance.ts` exports `requireProvenance`.
 * Schemas and tables may export more, but one export carries the file's name.
 */
import { basename } from 'node:path'

const exportedNames = (node) => {
  if (!node.declaration) return node.specifiers.map((specifier) => specifier.exported.name)
  if (node.declaration.declarations) return node.declaration.declarations.map((one) => one.id.name)
  return node.declaration.id ? [node.declaration.id.name] : []
}

export const fileNamedForExport = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { unnamed: 'No export here is called "{{name}}" like its file.' },
  },
  create(context) {
    const name = basename(context.filename).replace(/(\.data)?\.tsx?$/, '')
    const names = []
    return {
      ExportNamedDeclaration: (node) => names.push(...exportedNames(node)),
      'Program:exit': (node) => {
        const found = names.some((one) => one && one.toLowerCase() === name.toLowerCase())
        if (names.length > 0 && !found) context.report({ node, messageId: 'unnamed', data: { name } })
      },
    }
  },
}
