import type { Manifest } from '../../domain/editions/manifest.ts'
import type { SincePrinted } from '../../domain/editions/sincePrinted.ts'

const withdrawnLines = (since: SincePrinted | undefined): string =>
  (since?.killed ?? [])
    .map(
      ({ headline, at, release, edition }) => `
  “${headline}”: withdrawn on ${at.slice(0, 10)}, Vol. ${String(edition.volume)} No. ${String(edition.number)},
    by release ${release}`,
    )
    .join('')

/** What stands in README.txt of an exported edition: how it is read and checked, and what that proves. */
export const folderReadme = ({ masthead, edition, revision }: Manifest, since?: SincePrinted): string => `\
${masthead.name}
Vol. ${String(edition.volume)} No. ${String(edition.number)}, ${edition.date}, release ${String(revision)}

To read it, open index.html in a browser. Nothing is asked of the network.

To check it, with Node 20 or later and without the paper's server:

  node verify.mjs

It names every fault, or says that everything holds. You can also compute all of it with your own tools:

  index.html, */           the pages, as they were printed, and what was said of their articles since
  pages.json               the SHA-256 of every page, signed; under "since" what later numbers took down or put
                           right of this edition, with the hash of the release that did it
  snapshots/<sha256>.json  every article of this edition as printed, named by its SHA-256
  chain.jsonl              every release of the paper up to this one, one a line: the manifest exactly as
                           signed, its SHA-256, the Ed25519 signature over it and the name of the key
  keys.json                the paper's public keys (JSON Web Keys), each handed on by the one before
  folder.json              the SHA-256 of every other file here, signed
  assets/, media/          how pages look, and the pictures of printed articles

Records are signed over their canonical JSON (RFC 8785) without "keyId" and "signature".

What it proves: that everything here was signed by the holder of the paper's keys, and that no release up
to this one was changed, left out or put in between since. What it does not prove: that the first key is
the paper's. Compare its name, which verify.mjs prints, with what the paper says at
/.well-known/monexus-keys.json or with a folder you have had for longer. Nor does it prove that what is
reported is true: each article's provenance page leads to the posts it rests on.

Articles of earlier editions are not in this folder, nor is the text of any article that was taken down.${withdrawnLines(since)}
`
